## terminal
