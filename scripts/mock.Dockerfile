# The mock as a container: Debian's slim image and the binary `tc3`, which the folder that this is built in has.
FROM debian:stable-slim
COPY tc3 /usr/local/bin/tc3
USER nobody
EXPOSE 8080
# Options may follow the image's name: `--state /data/world`, `--host mock` for the name that others call it by.
ENTRYPOINT ["tc3", "mock", "--listen", "0.0.0.0:8080"]
