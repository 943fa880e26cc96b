# What Alexa says. One or two short sentences; names as they are.
hello = Usher is ready.
