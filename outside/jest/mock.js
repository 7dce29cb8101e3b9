// A mock, as `tc3 mock` starts one: on a free port, which its first line names.

const { spawn } = require("node:child_process");
const { once } = require("node:events");
const readline = require("node:readline");

// Where the program is: built by `cargo build -p tc3-cli`, or installed.
const TC3 = process.env.TC3 || "tc3";

async function start() {
  const child = spawn(TC3, ["mock", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(readline.createInterface({ input: child.stdout }), "line");
  const url = JSON.parse(line).listening;
  return {
    address: new URL(url).host,
    // Changes something in the mock itself, such as put("clock", { advance_s: 3600 }).
    async put(command, body) {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(`${url}/_mock/${command}`, { method: "PUT", headers, body: JSON.stringify(body) });
      return answer.json();
    },
    async stop() {
      const exited = once(child, "exit");
      child.kill();
      await exited;
    },
  };
}

module.exports = { start };
