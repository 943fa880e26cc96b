# La page sur laquelle on associe un compte Alexa, telle qu'on la lit sur son téléphone.

link-title = Associer Alexa à Usher
link-intro = Usher a besoin de savoir au nom de qui parle ce compte Alexa.
link-code-heading = Avec un code d'Usher
link-code-hint = Dans Usher, ouvrez la page Alexa et choisissez « Associer un compte ». Dans un terminal : usherd alexa link
link-code-label = Code
link-go-on = Continuer
link-password-heading = Avec votre propre compte
link-other-heading = Quelqu'un qui n'est pas dans la liste
link-place = Où
link-name = Nom
link-password = Mot de passe
link-link = Associer
link-cancel = Annuler
link-whom = Au nom de qui parle ce compte Alexa ?
link-person = { $person } sur { $server }

link-code-wrong = Usher n'affiche pas ce code en ce moment. Un code est valable dix minutes et une seule fois.
link-password-wrong = Le nom ou le mot de passe n'est pas le bon. Un compte sans mot de passe a besoin d'un code d'Usher.
link-not-at-home = Vous n'êtes pas encore connecté à cet Usher. Saisissez d'abord un code d'Usher.
link-nobody-chosen = Choisissez d'abord quelqu'un.
link-tries-over = C'était trop souvent. Attendez une minute, puis réessayez.
link-later = Cela ne fonctionne pas pour le moment. Réessayez dans une minute.

link-not-our-skill = Ce n'est pas la skill de cet Usher qui vous a envoyé ici. Commencez dans l'application Alexa, avec la skill qu'Usher a créée.
link-not-alexa = Cette page vous aurait envoyé chez quelqu'un qui n'est pas Alexa. Commencez dans l'application Alexa.
link-not-set-up = L'association n'est pas encore configurée dans cet Usher. Configurez la skill dans Usher, puis recommencez dans l'application Alexa.
link-visit-over = Cette page est restée ouverte trop longtemps, ou votre navigateur n'accepte pas les cookies. Recommencez dans l'application Alexa.

# Le nom d'un compte associé, dans la fenêtre et dans un terminal.
link-account = Compte Amazon { $number }
