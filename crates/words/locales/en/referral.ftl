### Referrals: applying in public, who waits, and what is decided.

## Choosing a service
refer-choose-title = Choose the service you apply to
refer-choose-lead = You can apply yourself. You need no referral from anybody.
refer-choose-none = No services here yet
refer-choose-none-todo = Services appear here when they begin to take applications.
refer-easy = In easy English
refer-usual = In standard English

## The application
refer-title = Apply for supported employment
refer-lead = You can apply yourself. You need no referral from anybody. We answer within a week.
refer-errors =
    { $count ->
        [one] Check one thing
       *[other] Check { $count } things
    }
refer-name = Name
refer-name-hint = First name and last name. If somebody helps you, fill this in together.
refer-contact = How do we reach you?
refer-contact-hint = Write at least one of these. We contact only you, nobody else.
refer-phone = Phone
refer-email = Email
refer-ways = How may we contact you?
refer-wish = What kind of work would you like?
refer-wish-hint = One word is enough. You need not know yet.
refer-municipality = Home municipality
refer-language = Which language would you like to speak with us?
refer-birth = Date of birth
refer-birth-hint = As d.m.yyyy, for example 5.11.1990. It helps us tell people of the same name apart.
refer-website = Leave this field empty
refer-everyone = Everyone who wants to work can join.
refer-everyone-text = We do not ask about illnesses or whether you are ready for work. It is enough that you want a job.
refer-send = Send the application
refer-draft-saved = Saved on this phone or computer. Nothing has been sent yet.
refer-draft-restored = Here is what you wrote earlier on this device. Nothing has been sent yet.
refer-draft-removed = Removed. What you wrote is now only on this page.
refer-draft-remove = Remove from this device
refer-name-field-missing = Write your name
refer-phone-contact-missing = Write a phone number or an email address
refer-send-too-quick = Check what you wrote and send the application again
refer-send-too-often = Wait a minute and send the application again
refer-send-too-old = The form was open for more than a day. Check what you wrote and send the application again
refer-send-sent-already = An application was already sent with this form. Send again if you want to send a new one

## What happens to what is written
refer-data-title = This is how we protect your information
refer-data = Your information is handled by: { $name }.
refer-data-use = We use it only to answer you and to begin the service with you.
refer-data-who = Only the team of the service sees your application. Each time somebody opens it, that is recorded.
refer-data-share = We tell nobody else about it without your permission: not your care team, not an employer.
refer-data-rights = You may ask to see your information and to have it corrected.
refer-data-never = Do not write your personal identity code or anything about your health here.

## After the application
refer-thanks-title = Thank you, your application has arrived
refer-thanks-next = What happens next
refer-thanks-first = We contact you within a week.
refer-thanks-second = We agree on a time and a place to meet.
refer-thanks-third = We talk about what kind of work you want. You decide whether we begin.
refer-thanks-late = Heard nothing within a week?
refer-thanks-late-text = Send the application again. It does no harm.

## The same in easy language
easy-refer-choose-title = Where do you want to apply?
easy-refer-choose-lead = Choose a place here. You can apply yourself.
easy-refer-title = Do you want a job? We help you.
easy-refer-lead = You can fill in this form yourself. You do not need permission from anybody. We answer you within one week.
easy-refer-name = Your name
easy-refer-name-hint = Write your first name and your last name. Somebody can help you to write.
easy-refer-contact = Your phone or email
easy-refer-contact-hint = Write one of them. We call only you.
easy-refer-ways = How can we talk with you? Choose one or more.
easy-refer-wish = What do you want to do at work?
easy-refer-wish-hint = You can write one word. You can also leave this empty.
easy-refer-municipality = Where do you live?
easy-refer-language = Which language do you want to speak?
easy-refer-birth = When were you born?
easy-refer-birth-hint = Write the day, the month and the year. For example 5.11.1990.
easy-refer-everyone = Everyone can come.
easy-refer-everyone-text = We do not ask if you are ill. You do not have to be ready. You want a job, and that is enough.
easy-refer-send = Send
easy-refer-draft-saved = What you wrote is saved on this device. It has not been sent yet.
easy-refer-data-title = We keep your information safe
easy-refer-data = This place gets your information: { $name }.
easy-refer-data-use = We need your information so that we can help you.
easy-refer-data-who = Only our workers see it. The computer remembers who has looked.
easy-refer-data-share = We do not tell anybody else if you do not want us to.
easy-refer-data-rights = You can ask us to show your information. You can ask us to correct it.
easy-refer-data-never = Do not write your identity code here. Do not write about illnesses.
easy-refer-thanks-title = Thank you! We got your application.
easy-refer-thanks-next = What happens now?
easy-refer-thanks-first = We call you or write to you within one week.
easy-refer-thanks-second = You and we agree when and where we meet.
easy-refer-thanks-third = We talk about work. You decide if you want to begin.
easy-refer-thanks-late = We have not called in one week?
easy-refer-thanks-late-text = Then send the form again.

## Who waits
referral-inbox-title = Referrals
referral-inbox-lead = Who waits for the service to begin, the longest first.
referral-inbox-caption = People who wait, the longest first
referral-inbox-none = Nobody is waiting now
referral-inbox-none-todo = Referrals come here when you write one down or somebody applies on the public page.
referral-column-name = Name
referral-column-waiting = Has waited
referral-waited =
    { $count ->
        [0] less than a day
        [one] one day
       *[other] { $count } days
    }
referral-public = The public application
referral-public-text = Anybody can apply on this page without signing in. Share its address on leaflets and web pages.
referral-public-open = Open the application page

## Writing one down
referral-new-title = Add a referral
field-client-identity_code = Personal identity code
hint-client-identity_code = Only where the work needs it. It is kept encrypted and shown masked.

## One who waits
referral-referred = Referred on { $date }, { $source }
referral-errors = Check this
referral-written = What was written
referral-written-none = Nothing more was written.
referral-alike = Could this be the same person?
referral-alike-same_identity_code = the same personal identity code
referral-alike-same_name = the same name
referral-alike-same_birth_date = the same date of birth
referral-alike-todo = Check before you decide. Nothing is joined automatically.
referral-accept-title = Take into the service
referral-accept-lead = The service begins today, and the client gets a specialist of their own.
referral-coach-hint = By name. The number of clients is a fact, not a recommendation.
referral-coach-choice =
    { $count ->
        [0] { $name } (no clients yet)
        [one] { $name } (one client)
       *[other] { $name } ({ $count } clients)
    }
referral-coach-none = There is no specialist in the team now. Add one before the service begins.
referral-coach-field-missing = Choose a specialist
referral-accept = Begin the service
referral-decline-title = The service does not begin
referral-reason = Why does the service not begin?
referral-reason-hint = Choose the reason that decided. Tell it to the person too.
referral-readiness = These speak of readiness:
referral-reason-field-missing = Choose a reason
referral-zero = This is no reason to turn somebody away.
referral-zero-text = Everyone who wants to work can join. Readiness, symptoms, substance use, memory, attendance at treatment, history and appearance are not weighed. If you choose this, it is kept and shows in the rating of item 9.
referral-decline = Record that it does not begin

## Messages
notice-referral-kept = The referral is saved.
notice-referral-accepted = The service has begun.
notice-referral-declined = It is recorded that the service does not begin.
