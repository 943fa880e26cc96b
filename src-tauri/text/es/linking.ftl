# La página en la que alguien vincula una cuenta de Alexa, como la lee en su teléfono.

link-title = Vincular Alexa con Usher
link-intro = Usher quiere saber en nombre de quién habla esta cuenta de Alexa.
link-code-heading = Con un código de Usher
link-code-hint = En Usher, abre la página Alexa y elige «Vincular una cuenta». En un terminal: usherd alexa link
link-code-label = Código
link-go-on = Continuar
link-password-heading = Con tu propia cuenta
link-other-heading = Alguien que no está en la lista
link-place = Dónde
link-name = Nombre
link-password = Contraseña
link-link = Vincular
link-cancel = Cancelar
link-whom = ¿En nombre de quién habla esta cuenta de Alexa?
link-person = { $person } en { $server }

link-code-wrong = Usher no muestra ese código ahora. Un código vale diez minutos y una sola vez.
link-password-wrong = El nombre o la contraseña no son correctos. Una cuenta sin contraseña necesita un código de Usher.
link-not-at-home = Todavía no has iniciado sesión en este Usher. Escribe primero un código de Usher.
link-nobody-chosen = Elige primero a alguien.
link-tries-over = Han sido demasiados intentos. Espera un minuto y vuelve a intentarlo.
link-later = Ahora no funciona. Vuelve a intentarlo en un minuto.

link-not-our-skill = No te ha enviado aquí la skill de este Usher. Empieza en la aplicación Alexa, con la skill que Usher ha creado.
link-not-alexa = Esta página te habría enviado a alguien que no es Alexa. Empieza en la aplicación Alexa.
link-not-set-up = La vinculación aún no está configurada en este Usher. Configura la skill en Usher y vuelve a empezar en la aplicación Alexa.
link-visit-over = Esta página ha estado abierta demasiado tiempo, o tu navegador no acepta cookies. Vuelve a empezar en la aplicación Alexa.

# Cómo se llama una cuenta vinculada en la ventana y en un terminal.
link-account = Cuenta de Amazon { $number }
