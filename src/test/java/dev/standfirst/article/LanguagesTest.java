package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Refusal.Code;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Leuchtturm am Kap wird im Mai wieder leuchten, nachdem Freiwillige das Geld für die Lampe gesammelt haben. Die Arbeit hat zwei Jahre gedauert und ist mit dem Fest am Sonntag zu Ende, sagte die Leiterin.",
                "fr | Le phare de la pointe sera de nouveau allumé en mai, après que des bénévoles ont réuni la somme pour réparer sa lampe. Les travaux ont duré deux ans et la fête est prévue dans le village, a dit la présidente.",
                "es | El faro del cabo volverá a lucir en mayo, después de que los voluntarios reunieran el dinero para reparar la lámpara. Los trabajos han durado dos años y la fiesta será el domingo en el pueblo, dijo la presidenta.",
                "nb | Fyret på neset skal lyse igjen i mai etter at frivillige har samlet inn penger til å reparere lampen. Arbeidet har tatt to år, og det er ikke ferdig før sommeren, men festen blir på søndag, sier lederen for laget.",
                "nl | De vuurtoren op de kaap zal in mei weer branden, nadat vrijwilligers het geld voor de lamp hebben ingezameld. Het werk heeft twee jaar geduurd en het feest is op zondag in het dorp, zei de voorzitter van de club.",
                "zh | 志愿者筹集了修理灯塔的资金，灯塔将于五月重新点亮。工程历时两年，庆祝活动将于周日在村里举行。主席说，大家都很高兴。",
                "ja | ボランティアが修理の資金を集めたため、灯台は五月に再び灯される。工事には二年かかり、日曜日に村で祝う会が開かれる。",
                "ru | Маяк на мысе снова зажгут в мае, после того как добровольцы собрали деньги на ремонт лампы. Работы заняли два года, и праздник пройдёт в воскресенье в деревне, сказала председатель. Это было не просто, но все рады.",
                "uk | Маяк на мисі знову засвітять у травні, після того як волонтери зібрали гроші на ремонт лампи. Роботи тривали два роки, і свято відбудеться в неділю в селі, сказала голова. Це було не просто, але всі раді та щасливі.",
            })
    void areToldToWhoUploadedThem(String code, String text) {
        Refusal refusal = Readings.refusal("a.txt", text);
        assertThat(refusal.code()).isEqualTo(Code.UNSUPPORTED_LANGUAGE);
        assertThat(refusal.detail()).contains("in language \"" + code + "\"");
    }
}
