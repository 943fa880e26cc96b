# Quello che Amazon mostra della skill creata da Usher, e quello che si dice per provarla. Limiti di Amazon: riassunto 160 caratteri, ogni esempio 200.

skill-summary = Porta quello che dici al lettore giusto di casa.
skill-description = { $name } riproduce quello che c'è nella tua libreria, sulla TV, sul computer o sull'Echo che dici. Chiedi un film, una serie, una canzone o un genere; metti in pausa, salta, vai avanti, scegli lingue e sottotitoli; chiedi le novità, o chi sta guardando. Appartiene a una casa ed è impostata da Usher, che lavora lì.
skill-example-open = Alexa, apri { $name }
skill-example-ask = Alexa, chiedi a { $name } cosa c'è di nuovo
skill-example-play = Alexa, chiedi a { $name } di mettere una commedia
skill-keywords = media, film, serie, musica, libreria
skill-trial = apri { $name }
