//! What Amazon says about a manifest or a model that it does not like: a code, a message, and details that a program can
//! read. Codes and details are those of the swagger file of skill management.

use serde_json::{Value, json};

macro_rules! codes {
    ($($code:ident = $name:literal: $message:literal,)*) => {
        /// The code of a violation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "their names say what they are; the messages are below")]
        pub enum Code { $($code,)* }

        impl Code {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// As Amazon writes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$code => $name,)* }
            }

            fn message(self) -> &'static str {
                match self { $(Self::$code => $message,)* }
            }
        }
    };
}

codes! {
    ConflictingInstances = "CONFLICTING_INSTANCES":
        "Instance at property path \"$.manifest.publishingInformation.isAvailableWorldwide\" conflicts with another instance.",
    ContentParseFailure = "CONTENT_PARSE_FAILURE": "Content could not be parsed.",
    DeniedFeatureAccess = "DENIED_FEATURE_ACCESS": "Access to the feature is denied.",
    DuplicateArrayItems = "DUPLICATE_ARRAY_ITEMS": "Array contains duplicate items.",
    ExpectedComplianceAgreement = "EXPECTED_COMPLIANCE_AGREEMENT": "A compliance agreement is expected.",
    ExpectedRelatedInstance = "EXPECTED_RELATED_INSTANCE": "A related instance is expected.",
    ExpectedRelatedInstances = "EXPECTED_RELATED_INSTANCES": "Related instances are expected.",
    InconsistentEndpoints = "INCONSISTENT_ENDPOINTS": "Endpoints are not of the same type.",
    InvalidArraySize = "INVALID_ARRAY_SIZE": "Array has too few or too many items.",
    InvalidContentType = "INVALID_CONTENT_TYPE": "Content type is not allowed.",
    InvalidDataType = "INVALID_DATA_TYPE": "Instance is not of an allowed data type.",
    InvalidEnumValue = "INVALID_ENUM_VALUE": "Value is not one of the allowed values.",
    InvalidImageAttributes = "INVALID_IMAGE_ATTRIBUTES": "Image is not of an allowed size.",
    InvalidIntegerValue = "INVALID_INTEGER_VALUE": "Integer is too small or too large.",
    InvalidRequestParameter = "INVALID_REQUEST_PARAMETER": "Request parameter is invalid.",
    InvalidStringLength = "INVALID_STRING_LENGTH": "String is too short or too long.",
    InvalidStringPattern = "INVALID_STRING_PATTERN": "String does not match the expected pattern.",
    InvalidUrlDomain = "INVALID_URL_DOMAIN": "Domain of the URL is not allowed.",
    InvalidUrlFormat = "INVALID_URL_FORMAT": "Value is not a valid URL.",
    MissingRequiredProperty = "MISSING_REQUIRED_PROPERTY": "Object is missing a required property.",
    MutuallyExclusiveArrayItems = "MUTUALLY_EXCLUSIVE_ARRAY_ITEMS": "Array contains items that exclude each other.",
    ParameterExpired = "PARAMETER_EXPIRED": "Parameter has expired.",
    PreconditionNotMet = "PRECONDITION_NOT_MET": "A precondition is not met.",
    OperationNotAllowed = "OPERATION_NOT_ALLOWED": "Operation is not allowed.",
    ResourceNotFound = "RESOURCE_NOT_FOUND": "Resource is not found.",
    UnexpectedEmptyObject = "UNEXPECTED_EMPTY_OBJECT": "Object must not be empty.",
    UnexpectedProperty = "UNEXPECTED_PROPERTY": "Object has an unexpected property.",
}

macro_rules! reasons {
    ($($reason:ident = $name:literal,)*) => {
        /// The reason that details may give in place of numbers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "their names say what they are")]
        pub enum Reason { $($reason,)* }

        impl Reason {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$reason),*];

            /// As Amazon writes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$reason => $name,)* }
            }
        }
    };
}

reasons! {
    ResourceDoesNotExist = "RESOURCE_DOES_NOT_EXIST",
    ResourceVersionDoesNotMatch = "RESOURCE_VERSION_DOES_NOT_MATCH",
    MalformedInput = "MALFORMED_INPUT",
    ExpectedNotEmptyValue = "EXPECTED_NOT_EMPTY_VALUE",
    InvalidNumberOfOccurences = "INVALID_NUMBER_OF_OCCURENCES",
    InvalidNumberOfProperties = "INVALID_NUMBER_OF_PROPERTIES",
    ExpectedAtLeastOneRelatedInstance = "EXPECTED_ATLEAST_ONE_RELATED_INSTANCE",
    ExpectedExactlyOneRelatedInstance = "EXPECTED_EXACTLY_ONE_RELATED_INSTANCE",
    ResourceLocked = "RESOURCE_LOCKED",
    UnexpectedResourceStage = "UNEXPECTED_RESOURCE_STAGE",
    UnexpectedResourceProperty = "UNEXPECTED_RESOURCE_PROPERTY",
    MissingResourceProperty = "MISSING_RESOURCE_PROPERTY",
}

/// A violation, or an error of a build.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// The code; Amazon does not always give one.
    pub code: Option<String>,
    /// What is said.
    pub message: String,
    /// Further details, where standardized; they stand in a status, not in an answer of 400 or 403.
    pub details: Option<Value>,
}

impl Violation {
    /// One of a known code, with the details that go with it.
    pub fn of(code: Code) -> Self {
        Self { code: Some(code.name().to_owned()), message: code.message().to_owned(), details: details(code) }
    }

    /// One that gives a reason.
    pub fn because(reason: Reason) -> Self {
        let details = json!({ "reason": { "type": reason.name() } });
        let message = "Resource is not what it should be.".to_owned();
        Self { code: Some("INVALID_RESOURCE".to_owned()), message, details: Some(details) }
    }

    /// One with a code of our choice.
    pub fn coded(code: &str, message: impl Into<String>) -> Self {
        Self { code: Some(code.to_owned()), message: message.into(), details: None }
    }

    /// Nothing but words.
    pub fn words(message: impl Into<String>) -> Self {
        Self { code: None, message: message.into(), details: None }
    }

    /// The same with other words.
    #[must_use]
    pub fn saying(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// The same with these details.
    #[must_use]
    pub fn with(mut self, details: Value) -> Self {
        self.details = Some(details);
        self
    }

    /// As it stands in an answer of 400 or 403.
    pub(in crate::amazon) fn plain(&self) -> Value {
        match &self.code {
            Some(code) => json!({ "code": code, "message": self.message }),
            None => json!({ "message": self.message }),
        }
    }

    /// As it stands in a status.
    pub(in crate::amazon) fn error(&self) -> Value {
        let mut error = self.plain();
        if let Some(details) = &self.details {
            error["validationDetails"] = details.clone();
        }
        error
    }
}

fn instance(path: &str, kind: &str, value: &str) -> Value {
    json!({ "propertyPath": path, "dataType": kind, "value": value })
}

fn endpoint(path: &str, kind: &str, value: &str) -> Value {
    json!({ "propertyPath": path, "type": kind, "value": value })
}

fn image(pixels: u32, size: f32) -> Value {
    json!({
        "dimension": { "widthInPixels": pixels, "heightInPixels": pixels },
        "size": { "value": size, "unit": "MB" }
    })
}

/// What goes with a code. Together they hold every kind of detail there is.
fn details(code: Code) -> Option<Value> {
    let worldwide = "$.manifest.publishingInformation.isAvailableWorldwide";
    let countries = "$.manifest.publishingInformation.distributionCountries";
    let uri = "$.manifest.apis.custom.endpoint.uri";
    Some(match code {
        Code::ConflictingInstances => json!({
            "originalInstance": instance(worldwide, "boolean", "true"),
            "conflictingInstance": instance(countries, "array", "")
        }),
        Code::DeniedFeatureAccess => {
            json!({ "feature": { "name": "CAN_FULFILL_INTENT_REQUEST", "contact": "https://developer.amazon.com/support" } })
        }
        Code::ExpectedComplianceAgreement => json!({ "agreementType": "EXPORT_COMPLIANCE" }),
        Code::ExpectedRelatedInstance | Code::ExpectedRelatedInstances => json!({
            "originalInstance": instance("$.manifest.apis.custom.interfaces", "array", ""),
            "expectedInstance": instance(uri, "string", "https://example.com/alexa")
        }),
        Code::InconsistentEndpoints => json!({
            "originalEndpoint": endpoint(uri, "https", "https://example.com/alexa"),
            "inconsistentEndpoint": endpoint(
                "$.manifest.apis.custom.regions.EU.endpoint.uri", "arn", "arn:aws:lambda:eu-west-1:123456789012:function:a"
            )
        }),
        Code::InvalidArraySize => {
            json!({ "actualNumberOfItems": 5, "minimumNumberOfItems": 0, "maximumNumberOfItems": 4 })
        }
        Code::InvalidContentType => json!({ "allowedContentTypes": ["image/png", "image/jpeg"] }),
        Code::InvalidDataType => json!({ "allowedDataTypes": ["string"] }),
        Code::InvalidImageAttributes => {
            json!({ "actualImageAttributes": image(100, 2.5), "allowedImageAttributes": [image(108, 1.0)] })
        }
        Code::InvalidIntegerValue => json!({ "minimumIntegerValue": 1, "maximumIntegerValue": 3600 }),
        Code::InvalidStringLength => {
            json!({ "actualStringLength": 1, "minimumStringLength": 2, "maximumStringLength": 50 })
        }
        Code::InvalidStringPattern => json!({ "expectedRegexPattern": "^(arn|https://)" }),
        Code::InvalidUrlFormat => json!({ "expectedFormat": "URI" }),
        Code::MissingRequiredProperty => json!({ "requiredProperty": "endpoint" }),
        Code::UnexpectedProperty => json!({ "unexpectedProperty": "endpoints" }),
        Code::ContentParseFailure
        | Code::DuplicateArrayItems
        | Code::InvalidEnumValue
        | Code::InvalidRequestParameter
        | Code::InvalidUrlDomain
        | Code::MutuallyExclusiveArrayItems
        | Code::ParameterExpired
        | Code::PreconditionNotMet
        | Code::OperationNotAllowed
        | Code::ResourceNotFound
        | Code::UnexpectedEmptyObject => return None,
    })
}
