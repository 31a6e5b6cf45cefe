@echo off
rem Starts Padan: finds Java 17 or newer and the packaged jar.
setlocal
chcp 65001 >nul

set "HERE=%~dp0"
set "JAR="
if exist "%HERE%..\target\padan.jar" set "JAR=%HERE%..\target\padan.jar"
if exist "%HERE%..\padan.jar" set "JAR=%HERE%..\padan.jar"
if exist "%HERE%padan.jar" set "JAR=%HERE%padan.jar"
if not defined JAR (
  echo padan.jar tidak ditemukan di %HERE%, di atasnya, atau di target\. 1>&2
  echo Buat dahulu dengan: mvn -q package -DskipTests 1>&2
  exit /b 2
)

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=2 delims== " %%v in (""%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version =") do set "MAJOR=%%v"
if not defined MAJOR (
  echo Java tidak ditemukan. Padan memerlukan Java 17 atau lebih baru; pasang, atau isi JAVA_HOME. 1>&2
  exit /b 2
)
if %MAJOR:~0,2% LSS 17 (
  echo Java terlalu lama ^(%MAJOR%^). Padan memerlukan Java 17 atau lebih baru; pasang, atau isi JAVA_HOME. 1>&2
  exit /b 2
)

"%JAVA%" %PADAN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
