# Ce qu'Amazon montre de la skill que crée Usher, et ce qui est dit pour l'essayer. Limites d'Amazon : résumé 160 caractères, chaque exemple 200.

skill-summary = Apporte ce que vous dites au bon lecteur de la maison.
skill-description = { $name } lit ce qui est dans votre propre médiathèque, sur la télé, l'ordinateur ou l'Echo que vous nommez. Demandez un film, une série, une chanson ou un genre ; mettez en pause, passez, avancez, choisissez les langues et les sous-titres ; demandez les nouveautés, ou qui regarde. La skill appartient à une maison et est installée par Usher, qui y tourne.
skill-example-open = Alexa, ouvre { $name }
skill-example-ask = Alexa, demande à { $name } quoi de neuf
skill-example-play = Alexa, demande à { $name } de mettre une comédie
skill-keywords = médias, films, séries, musique, médiathèque
skill-trial = ouvre { $name }
