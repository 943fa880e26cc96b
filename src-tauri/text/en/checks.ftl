### The checks: what each is called, what it says when all is right, and why one was not run.

check-F2 = Usher at home
    .ok = Usher answers at { $address }.
check-F3 = Servers
    .ok = { $about } answers.
check-A12 = Public address
    .ok = Alexa can call { $address }.
check-A1 = Port
    .ok = It is the port that Alexa calls.

skipped-cause = Not checked: see { $cause }.
skipped-no-address = Not checked: there is no public address yet.
skipped-no-server = Not checked: no server was added yet.
skipped-too-slow = Not checked: it took too long.
