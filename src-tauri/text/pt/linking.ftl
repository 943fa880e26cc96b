# A página em que alguém vincula uma conta Alexa, como a lê no celular.

link-title = Vincular a Alexa ao Usher
link-intro = O Usher quer saber em nome de quem esta conta Alexa fala.
link-code-heading = Com um código do Usher
link-code-hint = No Usher, abra a página Alexa e escolha “Vincular uma conta”. Em um terminal: usherd alexa link
link-code-label = Código
link-go-on = Continuar
link-password-heading = Com a sua própria conta
link-other-heading = Alguém que não está na lista
link-place = Onde
link-name = Nome
link-password = Senha
link-link = Vincular
link-cancel = Cancelar
link-whom = Em nome de quem esta conta Alexa fala?
link-person = { $person } em { $server }

link-code-wrong = O Usher não está mostrando esse código agora. Um código vale por dez minutos e uma única vez.
link-password-wrong = O nome ou a senha não estão certos. Uma conta sem senha precisa de um código do Usher.
link-not-at-home = Você ainda não entrou neste Usher. Digite primeiro um código do Usher.
link-nobody-chosen = Escolha alguém primeiro.
link-tries-over = Foram tentativas demais. Espere um minuto e tente de novo.
link-later = Agora não está funcionando. Tente de novo em um minuto.

link-not-our-skill = Não foi a skill deste Usher que trouxe você até aqui. Comece no aplicativo Alexa, com a skill que o Usher criou.
link-not-alexa = Esta página teria levado você a alguém que não é a Alexa. Comece no aplicativo Alexa.
link-not-set-up = A vinculação ainda não está configurada neste Usher. Configure a skill no Usher e comece de novo no aplicativo Alexa.
link-visit-over = Esta página ficou aberta por tempo demais, ou seu navegador não aceita cookies. Comece de novo no aplicativo Alexa.

# Como a janela e um terminal chamam uma conta vinculada.
link-account = Conta Amazon { $number }
