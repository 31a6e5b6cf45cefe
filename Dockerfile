FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml .
COPY src src
COPY jobs jobs
RUN mvn -q -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:17-jre
RUN useradd --create-home --home-dir /padan padan
WORKDIR /padan
COPY --from=build /src/target/padan.jar padan.jar
COPY --from=build /src/target/lib lib
COPY bin/padan bin/padan
# The class archive is good for one Java and one folder, so it is made once more, here.
COPY jobs /build/jobs
COPY src/main/archive /build/src/main/archive
RUN SPRING_DATASOURCE_URL="jdbc:h2:mem:archive;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" \
    java -Xlog:disable -XX:ArchiveClassesAtExit=padan.jsa -jar padan.jar jalankan /build/src/main/archive/run.yml \
    && rm -r /build
RUN mkdir jobs reports data && chown padan jobs reports data
USER padan
ENTRYPOINT ["bin/padan"]
