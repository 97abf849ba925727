package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

final class BucketTest {
    private static final Map<String, Object> ARN =
            Map.of("Fn::GetAtt", List.of("ArticleBucket", "Arn"));

    private final Template template = Template.plain();
    private final Value bucket = template.properties("ArticleBucket");

    @Test
    void nothingInItIsEverPublic() {
        assertThat(bucket.at("PublicAccessBlockConfiguration").content())
                .isEqualTo(
                        Map.of(
                                "BlockPublicAcls", true,
                                "BlockPublicPolicy", true,
                                "IgnorePublicAcls", true,
                                "RestrictPublicBuckets", true));
        assertThat(bucket.at("OwnershipControls", "Rules").content())
                .isEqualTo(List.of(Map.of("ObjectOwnership", "BucketOwnerEnforced")));
    }

    @Test
    void itIsEncrypted() {
        assertThat(bucket.at("BucketEncryption", "ServerSideEncryptionConfiguration").content())
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "ServerSideEncryptionByDefault",
                                        Map.of("SSEAlgorithm", "AES256"))));
    }

    @Test
    void itIsReachedByEncryptedConnectionsOnlyAndItsPolicyAllowsNothing() {
        assertThat(
                        template.properties("ArticleBucketPolicy")
                                .at("PolicyDocument", "Statement")
                                .content())
                .isEqualTo(
                        List.of(
                                Denials.unencrypted(
                                        "s3:*",
                                        List.of(
                                                ARN,
                                                Map.of("Fn::Sub", "${ArticleBucket.Arn}/*")))));
    }

    @Test
    void aReplacedUploadIsKept() {
        assertThat(bucket.at("VersioningConfiguration").content())
                .isEqualTo(Map.of("Status", "Enabled"));
    }

    @Test
    void uploadsOutliveTheStack() {
        assertThat(template.resource("ArticleBucket").at("DeletionPolicy").text())
                .isEqualTo("Retain");
        assertThat(template.resource("ArticleBucket").at("UpdateReplacePolicy").text())
                .isEqualTo("Retain");
    }

    @Test
    void itIsMadeWhenTheQueueAlreadyTakesItsNotifications() {
        assertThat(template.resource("ArticleBucket").at("DependsOn").text())
                .isEqualTo("ArticleQueuePolicy");
    }

    @Test
    void theQueueIsToldOfAllThatHappensToArticles() {
        assertThat(bucket.at("NotificationConfiguration", "QueueConfigurations").content())
                .isEqualTo(
                        List.of(
                                notification("s3:ObjectCreated:*"),
                                notification("s3:ObjectRemoved:*"),
                                notification("s3:LifecycleExpiration:*")));
    }

    private static Map<String, Object> notification(String event) {
        Map<String, Object> prefix = Map.of("Name", "prefix", "Value", "articles/");
        return Map.of(
                "Event",
                event,
                "Queue",
                Map.of("Fn::GetAtt", List.of("ArticleQueue", "Arn")),
                "Filter",
                Map.of("S3Key", Map.of("Rules", List.of(prefix))));
    }

    @Test
    void aPrefixIsOfCharactersThatMeanNothingElseAnywhere() {
        Pattern allowed =
                Pattern.compile(template.parameter("KeyPrefix").at("AllowedPattern").text());

        assertThat(List.of("articles/", "desk_1/in-tray/v2.0/")).allMatch(matches(allowed));
        assertThat(List.of("", "articles", "/", "a b/", "a*/", "a?/", "${x}/", "ä/", "a%2F/"))
                .noneMatch(matches(allowed));
    }

    private static Predicate<String> matches(Pattern pattern) {
        return pattern.asMatchPredicate();
    }
}
