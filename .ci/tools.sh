# Tools of pinned versions for the scripts beside this, to be read by bash.
# shellcheck shell=bash

gitleaks_version=8.30.1
maven_version=3.9.16
maven_sha512=831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6

# install_gitleaks FOLDER: installs it there where it is not yet; needs Go, which checks what it downloads against its sum database
install_gitleaks() {
  command -v go >/dev/null || { echo "needs Go 1.24 or newer (go.dev/dl, or golang-go of a distribution) for gitleaks" >&2; return 1; }
  [ -x "$1/gitleaks" ] || GOBIN=$1 go install "github.com/zricethezav/gitleaks/v8@v$gitleaks_version"
}

# install_maven FOLDER: a Maven that compares artefacts with recorded checksums, fetched from Maven Central by the one that is there
install_maven() {
  mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact="org.apache.maven:apache-maven:$maven_version:tar.gz:bin" -DoutputDirectory="$1"
  echo "$maven_sha512  $1/apache-maven-$maven_version-bin.tar.gz" | sha512sum --quiet -c -
  tar -xzf "$1/apache-maven-$maven_version-bin.tar.gz" -C "$1"
}
