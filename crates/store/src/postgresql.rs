//! PostgreSQL, for several instances of the service.

mod tls;

use std::collections::HashMap;

use postgres::binary_copy::BinaryCopyInWriter;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::ToSql;
use postgres::{Client, Statement};

use crate::error::Result;
use crate::tx::Connection;
use crate::value::V;

pub(crate) struct PostgreSql {
    client: Client,
    prepared: HashMap<String, Statement>,
}

impl PostgreSql {
    pub(crate) fn open(url: &str) -> Result<PostgreSql> {
        let mut client = tls::Address::read(url)?.connect()?;
        client.batch_execute("SET client_min_messages = warning")?;
        Ok(PostgreSql { client, prepared: HashMap::new() })
    }

    fn statement(&mut self, sql: &str) -> Result<Statement> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql)?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

impl Connection for PostgreSql {
    fn batch(&mut self, sql: &str) -> Result<()> {
        Ok(self.client.batch_execute(sql)?)
    }

    fn exec(&mut self, sql: &str, args: &[V]) -> Result<u64> {
        let statement = self.statement(sql)?;
        let args: Vec<&(dyn ToSql + Sync)> = args.iter().map(|arg| arg as &(dyn ToSql + Sync)).collect();
        Ok(self.client.execute(&statement, &args)?)
    }

    fn each(&mut self, sql: &str, args: &[V], each: &mut dyn FnMut(&[V]) -> Result<()>) -> Result<()> {
        let statement = self.statement(sql)?;
        let mut rows = self.client.query_raw(&statement, args.iter())?;
        let mut values = Vec::new();
        while let Some(row) = rows.next()? {
            values.clear();
            for at in 0..row.len() {
                values.push(V::from_postgres(&row, at)?);
            }
            each(&values)?;
        }
        Ok(())
    }

    fn fill(&mut self, table: &str, columns: &[&str], rows: &mut dyn Iterator<Item = Vec<V>>) -> Result<u64> {
        let listed = columns.join(", ");
        // The types of the columns, as the server has them.
        let shape = self.statement(&format!("SELECT {listed} FROM {table} LIMIT 0"))?;
        let types: Vec<_> = shape.columns().iter().map(|column| column.type_().clone()).collect();
        let sink = self.client.copy_in(&format!("COPY {table} ({listed}) FROM STDIN BINARY"))?;
        let mut writer = BinaryCopyInWriter::new(sink, &types);
        for row in rows {
            writer.write_raw(&row)?;
        }
        Ok(writer.finish()?)
    }

    fn begin_to_write(&self) -> &'static str {
        "BEGIN"
    }

    fn begin_to_read(&self) -> &'static str {
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    }

    fn locks_row(&self) -> &'static str {
        " FOR UPDATE"
    }

    fn is_lost(&self) -> bool {
        self.client.is_closed()
    }
}
