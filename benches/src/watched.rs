//! What it costs a mock that the Explorer's page watches it, at a thousand requests a second; and the Explorer's memory behind that.

use std::io::Read as _;
use std::net::{Shutdown, TcpStream};
use std::thread::{self, JoinHandle};

use anyhow::{Context as _, Result};
use tc3_benches::memory;

use crate::calls::Place;
use crate::explore::Explorer;
use crate::process::binaries;
use crate::table::{Figures, row, single};

const RATE: &str = "1000";
const CONNECTIONS: &str = "16";
/// How long a round is. The kernel accounts in ticks of 10 ms.
const SECONDS: u32 = 6;
const ROUNDS: usize = 10;

pub(crate) fn rows() -> Result<()> {
    let place = Place::find()?;
    let mock = place.mock()?;
    let url = format!("http://{}", mock.address);
    let mut explorer = Explorer::start_with(&binaries()?.join("tc3"), &["--endpoint", &url])?;
    let seconds = SECONDS.to_string();
    let spent = || -> Result<f64> {
        let before = memory::cpu(mock.pid())?;
        place.load(&[&mock.address, "steady", CONNECTIONS, RATE, &seconds])?;
        Ok((memory::cpu(mock.pid())? - before) * 1e6 / (1000.0 * f64::from(SECONDS)))
    };
    spent()?;
    let (mut rounds, mut told) = (Vec::new(), 0);
    for _ in 0..ROUNDS {
        let alone = spent()?;
        let window = Window::open(&mut explorer)?;
        rounds.push((alone, spent()?));
        told += window.close()?;
    }
    row("mock: 1,000 requests a second, CPU a request, watched beside alone", "µs", &Figures::of(&rounds), "1.05");
    let requests = 1000 * SECONDS as usize * ROUNDS;
    single(&format!("what a window was sent of {requests} requests"), told as f64 / 1e6, "MB", "");
    let most = memory::peak(explorer.process.id())?;
    single(&format!("most memory of the Explorer behind {requests} requests that were watched"), most, "MB", "60");
    Ok(())
}

/// A window, which reads whatever comes.
struct Window {
    stream: TcpStream,
    reading: JoinHandle<usize>,
}

impl Window {
    fn open(explorer: &mut Explorer) -> Result<Self> {
        let mut stream = explorer.watch()?;
        // It is heard once something came.
        stream.read_exact(&mut [0])?;
        let mut reader = stream.try_clone()?;
        let reading = thread::spawn(move || {
            let (mut piece, mut count) = (vec![0; 65_536], 0);
            while let Ok(read @ 1..) = reader.read(&mut piece) {
                count += read;
            }
            count
        });
        Ok(Self { stream, reading })
    }

    /// How many bytes came.
    fn close(self) -> Result<usize> {
        self.stream.shutdown(Shutdown::Both)?;
        self.reading.join().ok().context("it reads")
    }
}
