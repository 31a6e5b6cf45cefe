@echo off
rem Starts Padan: finds Java 17 or newer and the packaged jar.
setlocal
chcp 65001 >nul

set "HERE=%~dp0"
set "PLACE="
if exist "%HERE%..\target\padan.jar" set "PLACE=%HERE%..\target"
if exist "%HERE%..\padan.jar" set "PLACE=%HERE%.."
if exist "%HERE%padan.jar" set "PLACE=%HERE%."
if not defined PLACE (
  echo padan.jar tidak ditemukan di %HERE%, di atasnya, atau di target\. 1>&2
  echo Buat dahulu dengan: mvn -q package -DskipTests 1>&2
  exit /b 2
)

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Java writes its version into a file; only a Java that cannot be found that way is started to be asked.
set "MAJOR="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" for /f "tokens=2 delims==." %%v in ('findstr /b /c:"JAVA_VERSION=" "%JAVA_HOME%\release"') do set "MAJOR=%%v"
if defined MAJOR set MAJOR=%MAJOR:"=%
if not defined MAJOR for /f "tokens=2 delims== " %%v in (""%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version =") do set "MAJOR=%%v"
if not defined MAJOR (
  echo Java tidak ditemukan. Padan memerlukan Java 17 atau lebih baru; pasang, atau isi JAVA_HOME. 1>&2
  exit /b 2
)
if %MAJOR:~0,2% LSS 17 (
  echo Java terlalu lama ^(%MAJOR%^). Padan memerlukan Java 17 atau lebih baru; pasang, atau isi JAVA_HOME. 1>&2
  exit /b 2
)

rem The class archive serves the Java and the folder it was made for; any other Java starts without it, silently.
"%JAVA%" "-XX:SharedArchiveFile=%PLACE%\padan.jsa" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -Xms64m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:MaxInlineLevel=4 -XX:FreqInlineSize=70 -XX:InlineSmallCode=1000 %PADAN_JAVA_OPTS% -jar "%PLACE%\padan.jar" %*
exit /b %ERRORLEVEL%
