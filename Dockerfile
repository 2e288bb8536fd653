FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -q -ntp -DskipTests package

FROM eclipse-temurin:17-jre
# initdb refuses to run as root
RUN groupadd --system --gid 10001 tarishi \
 && useradd --system --uid 10001 --gid tarishi --home-dir /data --no-create-home tarishi \
 && install -d -o tarishi -g tarishi -m 700 /data
COPY --from=build /build/target/run /opt/tarishi
USER tarishi
WORKDIR /data
ENV TARISHI_BIND=0.0.0.0 TARISHI_PORT=8080 TARISHI_DATA=/data JDK_JAVA_OPTIONS=-Xmx512m
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# The image has no curl. Its bash opens a connection by itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$TARISHI_PORT && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]
ENTRYPOINT ["java", "-jar", "/opt/tarishi/tarishi.jar"]
