package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

final class UploadersTest {
    private static final String NEWSROOM = "arn:aws:iam::111122223333:role/newsroom";
    private static final String AGENCY = "arn:aws:iam::444455556666:role/agency/desk";
    private static final Map<String, Object> UPLOADERS =
            Map.of("Fn::Split", List.of(",", NEWSROOM + "," + AGENCY));

    private final Template template =
            Template.written().deployed("Iam", Map.of("UploaderArns", NEWSROOM + "," + AGENCY));
    private final List<Value> statements =
            template.properties("ArticleBucketPolicy").at("PolicyDocument", "Statement").elements();

    @Test
    void whoIsNotNamedWritesNothingWhateverElseAllowsIt() {
        assertThat(statements)
                .extracting(Value::content)
                .contains(
                        Map.of(
                                "Sid",
                                "NobodyElseWrites",
                                "Effect",
                                "Deny",
                                "Principal",
                                "*",
                                "Action",
                                List.of(
                                        "s3:PutObject",
                                        "s3:DeleteObject",
                                        "s3:DeleteObjectVersion"),
                                "Resource",
                                Map.of("Fn::Sub", "${ArticleBucket.Arn}/*"),
                                "Condition",
                                Map.of("ArnNotEquals", Map.of("aws:PrincipalArn", UPLOADERS))));
    }

    @Test
    void whoIsNamedWritesBelowThePrefix() {
        assertThat(statements)
                .extracting(Value::content)
                .contains(
                        Map.of(
                                "Sid", "UploadersWrite",
                                "Effect", "Allow",
                                "Principal", Map.of("AWS", UPLOADERS),
                                "Action", List.of("s3:PutObject", "s3:DeleteObject"),
                                "Resource",
                                        Map.of("Fn::Sub", "${ArticleBucket.Arn}/${KeyPrefix}*")));
    }

    @Test
    void whoIsNamedIsNoPattern() {
        Pattern allowed =
                Pattern.compile(template.parameter("UploaderArns").at("AllowedPattern").text());

        assertThat(List.of("", NEWSROOM, NEWSROOM + "," + AGENCY))
                .allMatch(allowed.asMatchPredicate());
        assertThat(
                        List.of(
                                "*",
                                "arn:aws:iam::111122223333:role/*",
                                NEWSROOM + ",",
                                NEWSROOM + ", " + AGENCY,
                                "arn:aws:iam::111122223333:root"))
                .noneMatch(allowed.asMatchPredicate());
    }

    /** The functions only read the bucket, so nobody has to be named for them. */
    @Test
    void theFunctionsDoNotWriteToTheBucket() {
        assertThat(template.permissions("IngestFunction"))
                .flatExtracting(statement -> statement.at("Action").elements())
                .extracting(Value::text)
                .filteredOn(action -> action.startsWith("s3:"))
                .containsExactlyInAnyOrder("s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket");
    }
}
