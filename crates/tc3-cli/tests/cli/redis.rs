//! A real server of Redis, of Debian's package or another, over a socket in a folder of its own.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

static COUNT: AtomicUsize = AtomicUsize::new(0);

/// A server that ends with this, and its folder with it.
pub(crate) struct Server {
    folder: PathBuf,
    options: Vec<String>,
    child: Child,
}

impl Server {
    /// A server that writes each word to disk at once; none where it is not installed and nobody insists.
    pub(crate) fn start(options: &[&str]) -> Option<Self> {
        let is_there = Command::new("redis-server").arg("--version").stdout(Stdio::null()).status();
        if !is_there.is_ok_and(|status| status.success()) {
            assert!(env::var_os("CI").is_none(), "redis-server is missing");
            eprintln!("SKIPPED: redis-server is missing, and with it all that this test shows");
            return None;
        }
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("tc3-queue-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let options: Vec<_> = options.iter().map(ToString::to_string).collect();
        let child = spawn(&folder, &options);
        Some(Self { folder, options, child })
    }

    pub(crate) fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
    }

    /// Ends it as a power cut would, and starts it again.
    pub(crate) fn restart(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let _ = fs::remove_file(self.socket());
        self.child = spawn(&self.folder, &self.options);
    }

    pub(crate) fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let _ = fs::remove_file(self.socket());
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn spawn(folder: &PathBuf, options: &[String]) -> Child {
    let mut server = Command::new("redis-server");
    server.args(["--port", "0", "--save", "", "--unixsocket", "socket", "--appendonly", "yes"]);
    server.args(["--appendfsync", "always"]).args(options).current_dir(folder);
    let mut child = server.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let answers = || {
        let pong = Command::new("redis-cli").arg("-s").arg(folder.join("socket")).arg("ping").output();
        pong.is_ok_and(|pong| pong.stdout.starts_with(b"PONG") || pong.stdout.starts_with(b"NOAUTH"))
    };
    while !answers() {
        assert!(child.try_wait().unwrap().is_none(), "redis-server does not take {options:?}");
        thread::sleep(Duration::from_millis(5));
    }
    child
}
