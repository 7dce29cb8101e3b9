//! Packages as upstream makes them, for tests that add something from one.

use std::fs;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tc3_spec::{Kind, Object, catalogue};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{ID, KEY, Run, run_with, tc3};

/// A folder that is gone when dropped: the user's data, and packages.
pub(crate) struct Data(pub(crate) PathBuf);

impl Data {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let unique = format!("tc3-cli-data-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let data = std::env::temp_dir().join(unique);
        fs::create_dir_all(&data).unwrap();
        Self(data)
    }

    /// Runs the binary with this data, and the mock's credential.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        let mut command = tc3();
        command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY);
        run_with(command.env("XDG_DATA_HOME", &self.0).args(arguments))
    }

    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    /// A wheel with the metadata of these versions of services, such as `cvm/v20170312`.
    pub(crate) fn wheel(&self, name: &str, services: &[(&str, &Value)]) -> String {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (service, api) in services {
            let path = format!("tccli/services/{service}/api.json");
            zip.start_file(path, SimpleFileOptions::default()).unwrap();
            zip.write_all(api.to_string().as_bytes()).unwrap();
        }
        self.file(name, &zip.finish().unwrap().into_inner())
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The metadata of a service as it is built in.
pub(crate) fn built_in(service: &str) -> Value {
    let service = catalogue().service(service).unwrap().to_service();
    let mut api = api(service.short_name, service.version);
    for found in &service.actions {
        add(&mut api, found.name, members(found.request), members(found.response));
        api["actions"][found.name]["skip_sign"] = json!(!found.info.signed);
    }
    for object in &service.objects {
        api["objects"][object.name] = json!({"members": members(object)});
    }
    api
}

/// The metadata of a service that has no actions yet.
pub(crate) fn api(short_name: &str, version: &str) -> Value {
    json!({"metadata": {"apiVersion": version, "serviceShortName": short_name}, "actions": {}, "objects": {}})
}

/// Adds an action.
pub(crate) fn add(api: &mut Value, name: &str, request: Vec<Value>, mut response: Vec<Value>) {
    let (input, output) = (format!("{name}Request"), format!("{name}Response"));
    response.push(member("RequestId", "string", "string"));
    api["objects"][&input] = json!({"members": request});
    api["objects"][&output] = json!({"members": response});
    api["actions"][name] = json!({"name": "", "document": "", "input": input, "output": output});
}

pub(crate) fn member(name: &str, form: &str, of: &str) -> Value {
    json!({"name": name, "type": form, "member": of, "document": ""})
}

fn members(object: &Object) -> Vec<Value> {
    let member = |found: &tc3_spec::Member| {
        let form = match &found.kind {
            Kind::Text(_) => "string",
            Kind::Int64 | Kind::Uint64 => "int",
            Kind::Float => "float",
            Kind::Bool => "bool",
            Kind::Binary => "binary",
            Kind::Object(_) => "object",
            Kind::List(_) => "list",
        };
        let mut member = member(found.name, form, &found.kind.element().to_string());
        member["required"] = json!(found.required);
        member["output_required"] = json!(found.always);
        member["value_allowed_null"] = json!(found.nullable);
        member
    };
    object.members.iter().map(member).collect()
}
