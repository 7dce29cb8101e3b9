//! Jobs at a real server of Redis, by what the crate gives to programs.
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod jobs;
mod pace;
mod server;
mod taken_over;
mod tls;
mod unfit;

use tc3_bulk::queue::{Address, Queue};

use crate::server::Server;

impl Server {
    fn address(&self) -> Address {
        Address::new(&self.url()).unwrap()
    }

    async fn queue(&self) -> Queue {
        Queue::open(self.address()).await.unwrap()
    }
}
