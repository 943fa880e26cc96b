//! Keyrings that come, go and are locked.

use super::*;

struct Stand {
    keyring: InMemory,
    folder: tempfile::TempDir,
    secrets: Secrets,
}

impl Stand {
    fn new(closed: Option<Unavailable>) -> Self {
        let keyring = InMemory::default();
        keyring.close(closed);
        let folder = tempfile::tempdir().unwrap();
        let file = SecretFile::in_folder(folder.path());
        let secrets = Secrets::with(Box::new(keyring.clone()), Box::new(file), "the file".into());
        Self { keyring, folder, secrets }
    }

    fn file(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("secrets.json")).unwrap_or_default()
    }

    async fn put(&self, secret: &str) {
        self.secrets.put(key("maya"), secret.into()).await.unwrap();
    }

    async fn get(&self) -> Result<Option<String>, Code> {
        let secret = self.secrets.get(key("maya")).await.map_err(|fault| fault.code)?;
        Ok(secret.map(|secret| secret.expose_secret().to_owned()))
    }

    fn told(&self) -> Option<Code> {
        self.secrets.fault().map(|fault| fault.code)
    }
}

fn key(user: &str) -> Key {
    Key::token("here", &ServerId::new("attic"), &UserId::new(user))
}

#[tokio::test]
async fn with_a_keyring_there_is_no_file() {
    let stand = Stand::new(None);
    stand.put("one").await;
    assert_eq!(stand.get().await, Ok(Some("one".into())));
    assert_eq!((stand.file().as_str(), stand.told()), ("", None));
    stand.secrets.remove(key("maya")).await.unwrap();
    assert_eq!((stand.get().await, stand.keyring.len()), (Ok(None), 0));
}

#[tokio::test]
async fn without_a_keyring_they_are_in_a_file_of_the_owner_alone() {
    let stand = Stand::new(Some(Unavailable::Absent));
    stand.put("one").await;
    assert_eq!(stand.told(), Some(Code::SecretsInFile));
    assert_eq!(stand.get().await, Ok(Some("one".into())));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let file = stand.folder.path().join("secrets.json");
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        // Somebody opened it: the next change closes it again.
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        stand.put("two").await;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    stand.secrets.remove(key("maya")).await.unwrap();
    assert_eq!(stand.file(), "", "the last one takes the file with it");
}

#[tokio::test]
async fn a_keyring_that_appears_gets_what_the_file_held() {
    let stand = Stand::new(Some(Unavailable::Absent));
    stand.put("one").await;
    stand.secrets.put(key("jonas"), "other".into()).await.unwrap();
    stand.keyring.close(None);
    assert_eq!(stand.get().await, Ok(Some("one".into())));
    assert_eq!(stand.keyring.len(), 1);
    assert!(!stand.file().contains("one") && stand.file().contains("other"), "{}", stand.file());
    assert_eq!(stand.secrets.get(key("jonas")).await.unwrap().unwrap().expose_secret(), "other");
    assert_eq!((stand.file().as_str(), stand.told()), ("", None));
}

#[tokio::test]
async fn a_keyring_that_goes_loses_nothing() {
    let stand = Stand::new(None);
    stand.put("old").await;
    stand.keyring.close(Some(Unavailable::Locked));
    assert_eq!(stand.get().await, Err(Code::KeyringClosed));
    assert_eq!(stand.told(), Some(Code::KeyringClosed));
    // Signed in again meanwhile: the new one is in the file and counts, also when the keyring is back.
    stand.put("new").await;
    assert_eq!(stand.get().await, Ok(Some("new".into())));
    stand.keyring.close(None);
    assert_eq!(stand.get().await, Ok(Some("new".into())));
    assert_eq!(stand.file(), "");
    assert_eq!(stand.get().await, Ok(Some("new".into())), "now from the keyring");
}

#[tokio::test]
async fn a_file_that_is_damaged_is_never_overwritten() {
    let stand = Stand::new(Some(Unavailable::Absent));
    let file = stand.folder.path().join("secrets.json");
    std::fs::write(&file, "{\"half").unwrap();
    let refused = stand.secrets.put(key("maya"), "one".into()).await.unwrap_err();
    assert_eq!((refused.code, refused.values["file"].as_str()), (Code::SecretNotKept, "the file"));
    assert_eq!(stand.file(), "{\"half");
}

#[tokio::test]
async fn what_cannot_be_forgotten_is_told() {
    let stand = Stand::new(None);
    stand.put("one").await;
    stand.keyring.close(Some(Unavailable::Locked));
    assert_eq!(stand.secrets.remove(key("maya")).await.unwrap_err().code, Code::KeyringClosed);
}

#[tokio::test]
async fn secrets_are_never_printed() {
    let stand = Stand::new(None);
    stand.put("lighthouse").await;
    let shown = format!("{:?} {:?} {:?}", stand.keyring, stand.secrets, stand.secrets.get(key("maya")).await);
    assert!(!shown.contains("lighthouse"), "{shown}");
}
