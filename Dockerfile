FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml .
COPY src src
RUN mvn -q -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:17-jre
RUN useradd --create-home --home-dir /padan padan
WORKDIR /padan
COPY --from=build /src/target/padan.jar padan.jar
COPY bin/padan bin/padan
RUN mkdir jobs reports data && chown padan jobs reports data
USER padan
ENTRYPOINT ["bin/padan"]
