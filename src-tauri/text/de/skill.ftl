# Was Amazon von dem Skill zeigt, den Usher anlegt, und was gesagt wird, um ihn zu proben. Amazons Grenzen: Zusammenfassung 160 Zeichen, jedes Beispiel 200.

skill-summary = Bringt, was du sagst, zum richtigen Player daheim.
skill-description = { $name } spielt, was in deiner eigenen Mediathek liegt, auf dem Fernseher, dem Computer oder dem Echo, den du nennst. Frag nach einem Film, einer Serie, einem Lied oder einem Genre; pausiere, überspringe, spule, wähle Sprachen und Untertitel; frag, was es Neues gibt oder wer zuschaut. Der Skill gehört zu einem Zuhause und wird von Usher eingerichtet, das dort läuft.
skill-example-open = Alexa, öffne { $name }
skill-example-ask = Alexa, frage { $name }, was gibt es Neues
skill-example-play = Alexa, sage { $name }, spiel eine Komödie
skill-keywords = Medien, Filme, Serien, Musik, Mediathek
skill-trial = öffne { $name }
