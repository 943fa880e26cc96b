//! What Amazon's rules say differently from locale to locale: letters, words that an invocation name may not hold, and
//! which built-in slot types there are.

/// What is special to a language.
pub(in crate::provision) struct Language {
    name: &'static str,
    /// Letters beside a to z.
    letters: &'static str,
    /// Words that start a skill.
    launching: &'static [&'static str],
    /// Words that connect a skill's name with what is asked of it.
    connecting: &'static [&'static str],
    /// Articles and prepositions that a name of two words may not hold.
    small: &'static [&'static str],
    /// Whether one word may be a whole name: a compound.
    compounds: bool,
}

/// Words that wake a device, and words of Amazon's own; in every locale.
const WAKING: &[&str] = &["alexa", "amazon", "echo", "computer", "skill", "app", "ziggy"];

const LANGUAGES: &[Language] = &[
    Language {
        name: "en",
        letters: "é",
        launching: &[
            "run", "start", "play", "resume", "use", "launch", "ask", "open", "tell", "load", "begin", "enable",
        ],
        connecting: &[
            "by", "from", "in", "using", "with", "to", "about", "for", "that", "if", "when", "whether", "and", "thanks",
        ],
        small: &["the", "a", "an", "for", "to", "of", "about", "up", "by", "at", "off"],
        compounds: false,
    },
    Language {
        name: "de",
        letters: "äöüß",
        launching: &[
            "starte",
            "starten",
            "öffne",
            "öffnen",
            "spiele",
            "spiel",
            "frage",
            "frag",
            "sage",
            "sag",
            "benutze",
            "nutze",
            "verwende",
            "lade",
            "beginne",
            "aktiviere",
            "fortsetzen",
        ],
        connecting: &[
            "von", "aus", "in", "mit", "zu", "über", "für", "dass", "ob", "wenn", "wann", "und", "nach", "danke",
        ],
        small: &["der", "die", "das", "den", "dem", "ein", "eine", "für", "zu", "von", "über", "auf", "bei", "an"],
        compounds: true,
    },
    Language {
        name: "fr",
        letters: "àâæçéèêëîïôœùûüÿ",
        launching: &[
            "lance",
            "lancer",
            "démarre",
            "démarrer",
            "ouvre",
            "ouvrir",
            "joue",
            "jouer",
            "demande",
            "demander",
            "dis",
            "utilise",
            "utiliser",
            "charge",
            "commence",
            "active",
            "reprends",
        ],
        connecting: &[
            "par", "de", "dans", "avec", "à", "pour", "que", "si", "quand", "et", "sur", "merci", "via", "depuis",
        ],
        small: &["le", "la", "les", "un", "une", "des", "du", "de", "à", "au", "pour", "par", "sur"],
        compounds: false,
    },
    Language {
        name: "es",
        letters: "áéíñóúü",
        launching: &[
            "abre",
            "abrir",
            "inicia",
            "iniciar",
            "lanza",
            "lanzar",
            "ejecuta",
            "reproduce",
            "pide",
            "pregunta",
            "di",
            "dile",
            "usa",
            "utiliza",
            "carga",
            "empieza",
            "comienza",
            "activa",
            "continúa",
        ],
        connecting: &[
            "por", "de", "en", "con", "a", "para", "que", "si", "cuando", "y", "sobre", "gracias", "desde", "usando",
        ],
        small: &["el", "la", "los", "las", "un", "una", "de", "del", "a", "al", "en", "por", "para"],
        compounds: false,
    },
    Language {
        name: "it",
        letters: "àèéìíîòóùú",
        launching: &[
            "apri",
            "avvia",
            "lancia",
            "inizia",
            "comincia",
            "riproduci",
            "chiedi",
            "domanda",
            "usa",
            "utilizza",
            "carica",
            "attiva",
            "riprendi",
        ],
        connecting: &[
            "da", "di", "in", "con", "a", "per", "che", "se", "quando", "e", "su", "grazie", "tramite", "usando",
        ],
        small: &["il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "di", "a", "da", "in", "su", "per"],
        compounds: false,
    },
    Language {
        name: "pt",
        letters: "àáâãçéêíóôõúü",
        launching: &[
            "abra", "abrir", "abre", "inicie", "iniciar", "inicia", "toque", "tocar", "peça", "pede", "diga",
            "pergunte", "use", "usa", "carregue", "comece", "ative", "continue",
        ],
        connecting: &[
            "por", "de", "em", "com", "a", "para", "que", "se", "quando", "e", "sobre", "obrigado", "obrigada",
            "usando",
        ],
        small: &["o", "a", "os", "as", "um", "uma", "de", "do", "da", "em", "no", "na", "por", "para"],
        compounds: false,
    },
];

/// Built-in types that every locale has.
const EVERYWHERE: &[&str] = &[
    "AMAZON.NUMBER",
    "AMAZON.Ordinal",
    "AMAZON.DURATION",
    "AMAZON.TIME",
    "AMAZON.DATE",
    "AMAZON.FOUR_DIGIT_NUMBER",
    "AMAZON.SearchQuery",
    "AMAZON.PhoneNumber",
];
/// Built-in types with the locales that have them, where not all do. Amazon's media types stay out on purpose: each is
/// missing somewhere, and our own types do the same everywhere.
const SOMEWHERE: &[(&str, &[&str])] = &[
    ("AMAZON.Language", ALL_BUT_BRAZIL),
    ("AMAZON.Color", ALL_BUT_BRAZIL),
    ("AMAZON.Country", ALL_BUT_BRAZIL),
    ("AMAZON.Room", ALL_BUT_BRAZIL),
    ("AMAZON.Genre", GENRE),
    ("AMAZON.Actor", GENRE),
];
const ALL_BUT_BRAZIL: &[&str] =
    &["en-US", "en-GB", "en-AU", "en-CA", "en-IN", "de-DE", "fr-FR", "fr-CA", "es-ES", "es-MX", "es-US", "it-IT"];
const GENRE: &[&str] =
    &["en-US", "en-AU", "en-CA", "en-IN", "en-GB", "fr-CA", "fr-FR", "de-DE", "it-IT", "es-ES", "es-MX"];

impl Language {
    /// The language of a locale, by its first part; English where it is none of ours.
    pub(in crate::provision) fn of(locale: &str) -> &'static Self {
        let name = locale.split('-').next().unwrap_or_default();
        LANGUAGES.iter().find(|language| language.name == name).unwrap_or(&LANGUAGES[0])
    }

    /// Whether words of this language are written with a letter, small or capital.
    pub(in crate::provision) fn writes(&self, letter: char) -> bool {
        letter.is_ascii_alphabetic() || letter.to_lowercase().all(|small| self.letters.contains(small))
    }

    /// Whether a word may not stand in an invocation name at all.
    pub(super) fn reserves(&self, word: &str) -> bool {
        wakes(word) || self.launching.contains(&word)
    }

    /// Whether a word connects a name with what follows it; in a name of two words also articles and prepositions.
    pub(super) fn connects(&self, word: &str, is_of_two: bool) -> bool {
        self.connecting.contains(&word) || (is_of_two && self.small.contains(&word))
    }

    /// Whether one word may be a whole name.
    pub(super) fn allows_one_word(&self, word: &str) -> bool {
        // Two words of four letters each, at least.
        self.compounds && word.chars().count() >= 8
    }
}

/// Whether a word wakes a device or is Amazon's own.
pub(super) fn wakes(word: &str) -> bool {
    WAKING.contains(&word)
}

/// Whether a locale has a built-in slot type.
pub(super) fn has_type(locale: &str, kind: &str) -> bool {
    EVERYWHERE.contains(&kind) || SOMEWHERE.iter().any(|(name, locales)| *name == kind && locales.contains(&locale))
}
