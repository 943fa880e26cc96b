//! Faults of the sign-in with Amazon, and of making the skill there.

macro_rules! amazon {
    ([$($then:ident)*] $($before:tt)*) => { gathered! { [$($then)*] $($before)*
        /// A text is no client id of a security profile.
        AmazonClientIdWrong = "amazon-client-id-wrong", Middle;
        /// The client secret of the security profile is missing.
        AmazonSecretMissing = "amazon-secret-missing", Middle;
        /// Amazon does not know the security profile, or not with this secret.
        AmazonClientRefused = "amazon-client-refused", Middle;
        /// Somebody said no on Amazon's page.
        AmazonDenied = "amazon-denied", Middle;
        /// The security profile may not ask for what Usher needs.
        AmazonScopeRefused = "amazon-scope-refused", Middle;
        /// The code that Amazon's page gave is worth nothing any more.
        AmazonCodeUsed = "amazon-code-used", Middle;
        /// Nobody is signed in with Amazon.
        AmazonSignedOut = "amazon-signed-out", Middle;
        /// Nobody came back from Amazon's page in time (`urls`).
        AmazonNotBack = "amazon-not-back", Middle;
        /// A pasted address is not the one to which Amazon sent the browser.
        AmazonAddressWrong = "amazon-address-wrong", Middle;
        /// Amazon no longer takes the sign-in.
        AmazonSignInExpired = "amazon-sign-in-expired", Middle;
        /// Amazon does not answer, or the answer did not come in time.
        AmazonUnreachable = "amazon-unreachable", Middle;
        /// Amazon answers again and again that it has trouble of its own.
        AmazonDown = "amazon-down", Middle;
        /// Amazon says again and again that it was asked too often.
        AmazonBusy = "amazon-busy", Middle;
        /// Amazon has taken something on and does not come to an end with it.
        AmazonSlow = "amazon-slow", Middle;
        /// Amazon answered something that makes no sense (`detail`).
        AmazonConfused = "amazon-confused", Middle;
        /// The sign-in is good, and may not manage skills (`detail`).
        AmazonNotAllowed = "amazon-not-allowed", Middle;
        /// The Amazon account is not registered as a developer.
        NoDeveloperAccount = "no-developer-account", Middle;
        /// The Amazon account belongs to several developers (`vendors`).
        WhichDeveloper = "which-developer", Middle;
        /// The developer that was chosen is not among those of the account (`vendor`).
        DeveloperGone = "developer-gone", Middle;
        /// Amazon is still busy with something else for this skill.
        SkillBusy = "skill-busy", Middle;
        /// Somebody else changes the skill at the same time.
        SkillChangedElsewhere = "skill-changed-elsewhere", Middle;
        /// The skill that Usher made is no longer at Amazon.
        SkillGone = "skill-gone", Middle;
        /// There is a skill of this name that this Usher did not make (`name`).
        SkillNotOurs = "skill-not-ours", Middle;
        /// A skill cannot have this name: 2 to 50 characters (`name`).
        SkillNameUnusable = "skill-name-unusable", Middle;
        /// No language was chosen for the skill.
        NoSkillLocale = "no-skill-locale", Middle;
        /// Amazon does not take a text of the skill (`place`, `detail`).
        SkillTextRefused = "skill-text-refused", Middle;
        /// Amazon does not take a picture of the skill (`detail`).
        SkillPictureRefused = "skill-picture-refused", Middle;
        /// Two settings of the skill contradict each other (`place`, `detail`).
        SkillSettingsConflict = "skill-settings-conflict", Middle;
        /// The developer account may not use a feature (`feature`).
        SkillFeatureDenied = "skill-feature-denied", Middle;
        /// Amazon wants an agreement to be accepted first.
        SkillComplianceNeeded = "skill-compliance-needed", Middle;
        /// The skill may not be changed in the state that it is in (`detail`).
        SkillLocked = "skill-locked", Middle;
        /// Amazon does not take the description of the skill (`detail`).
        ManifestRefused = "manifest-refused", Middle;
        /// No public address was given for the skill.
        EndpointMissing = "endpoint-missing", Middle;
        /// Alexa cannot call this address: it must be https, without a port, with a public name (`address`).
        EndpointUnusable = "endpoint-unusable", Middle;
        /// Alexa calls port 443 and no other (`address`, `port`).
        EndpointPort = "endpoint-port", High;
        /// Amazon does not take an address of the skill (`address`, `detail`).
        EndpointRefused = "endpoint-refused", Middle;
        /// The certificate that is served is for other names (`host`, `names`).
        CertificateNotForHost = "certificate-not-for-host", Middle;
        /// Amazon does not take the certificate of one's own (`detail`).
        SkillCertificateRefused = "skill-certificate-refused", Middle;
        /// Amazon does not build the language model (`locale`, `detail`).
        ModelRefused = "model-refused", Middle;
        /// Amazon does not take a sentence of the language model (`locale`, `sample`).
        ModelSampleRefused = "model-sample-refused", Middle;
        /// Amazon does not take a slot of the language model (`locale`, `slot`).
        ModelSlotRefused = "model-slot-refused", Middle;
        /// Amazon does not take a name from the home (`locale`, `value`).
        ModelValueRefused = "model-value-refused", Middle;
        /// The language model is too big (`locale`).
        ModelTooBig = "model-too-big", Middle;
        /// Amazon still builds a language model (`locale`).
        ModelSlow = "model-slow", Middle;
        /// Amazon does not take a language for this skill (`locale`).
        LocaleRefused = "locale-refused", Middle;
        /// Amazon does not take the name that the skill is called by (`name`, `locale`).
        InvocationRefused = "invocation-refused", Middle;
        /// A name to call a skill by has signs that cannot be said (`name`).
        InvocationCharacters = "invocation-characters", Middle;
        /// A name to call a skill by is too short or too long (`name`).
        InvocationLength = "invocation-length", Middle;
        /// A word belongs to Alexa herself (`word`).
        InvocationReserved = "invocation-reserved", Middle;
        /// A name to call a skill by has one word only (`name`).
        InvocationOneWord = "invocation-one-word", Low;
        /// A word of the name connects it with what is asked (`word`).
        InvocationConnecting = "invocation-connecting", Low;
        /// Alexa or another skill answers to this name already (`name`).
        InvocationTaken = "invocation-taken", Low;
        /// Amazon does not take the addresses of account linking (`detail`).
        LinkingRefused = "linking-refused", Middle;
        /// The skill is being set up already, here or by another program.
        SetUpUnderWay = "set-up-under-way", Low;
        /// Amazon does not turn the skill on (`detail`).
        EnablementRefused = "enablement-refused", Middle;
        /// Alexa called the skill, and nothing arrived at Usher (`address`).
        EndpointNotReached = "endpoint-not-reached", High;
        /// Alexa does not take the certificate at the endpoint (`address`).
        EndpointCertificateRefused = "endpoint-certificate-refused", Middle;
        /// What came back from the address was no answer that Alexa takes (`address`).
        EndpointAnswerRefused = "endpoint-answer-refused", Middle;
        /// Alexa does not open the skill when it is called (`name`, `locale`).
        SkillNotOpened = "skill-not-opened", Middle;
        /// The trial call did not work, and nothing tells why (`detail`).
        SimulationFailed = "simulation-failed", Middle;
    } };
}
