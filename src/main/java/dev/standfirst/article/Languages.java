package dev.standfirst.article;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the language of a text that is not English: by its script where one language, or nearly
 * one, is written in it, else by which language's commonest words it has most of. It is told to the
 * person who uploaded it, so that a few languages that are alike may be taken for one another.
 */
final class Languages {
    /** Scripts that tell a language; Cyrillic and Arabic ones are told apart by their words. */
    private static final Map<UnicodeScript, String> BY_SCRIPT =
            Map.ofEntries(
                    Map.entry(UnicodeScript.HAN, "zh"),
                    Map.entry(UnicodeScript.HIRAGANA, "ja"),
                    Map.entry(UnicodeScript.KATAKANA, "ja"),
                    Map.entry(UnicodeScript.HANGUL, "ko"),
                    Map.entry(UnicodeScript.GREEK, "el"),
                    Map.entry(UnicodeScript.HEBREW, "he"),
                    Map.entry(UnicodeScript.THAI, "th"),
                    Map.entry(UnicodeScript.DEVANAGARI, "hi"),
                    Map.entry(UnicodeScript.BENGALI, "bn"),
                    Map.entry(UnicodeScript.TAMIL, "ta"),
                    Map.entry(UnicodeScript.GEORGIAN, "ka"),
                    Map.entry(UnicodeScript.ARMENIAN, "hy"),
                    Map.entry(UnicodeScript.CYRILLIC, "ru"),
                    Map.entry(UnicodeScript.ARABIC, "ar"));

    /** Words of one language that stand often in any text, and seldom in texts of the others. */
    private static final Map<String, Set<String>> COMMON = new LinkedHashMap<>();

    static {
        common(
                "de",
                "der die und das den von mit nicht ist auf für ein eine dem sich des auch im zu werden");
        common(
                "fr",
                "les des est une dans pour qui que sur pas au du le la et avec plus son ses cette");
        common(
                "es",
                "los las el que una por con para del se su al como más pero sus fue este ha y");
        common(
                "it",
                "che di il della è per un una del non sono con dei nel alla anche più gli le ha");
        common("pt", "não uma dos da do em para com que os as mais ao foi pelo pela são seu sua e");
        common(
                "nl",
                "het een van de dat niet zijn op voor met aan bij ook naar wordt maar heeft om door uit");
        common(
                "sv",
                "och att det som en på är av för med till inte den har ett om var jag från kan");
        common("nb", "og det som på er av til en ikke med for har at den de et om fra men vil");
        common("da", "og det at er på til en af som med ikke den for har de et om fra blev men");
        common(
                "fi",
                "ja on ei että oli se hän ovat mutta kun myös sen joka mukaan ole sekä kuin jos niin vain");
        common("pl", "i w na z się nie do że jest to o jak po od dla za przez ale są oraz");
        common("cs", "a se v na je že s z o do to pro by jako jsou ale které podle bylo po");
        common("ro", "și în de la cu care pe nu din este pentru că au mai fost un o al prin sunt");
        common(
                "hu",
                "a az és hogy nem is egy meg volt ez csak már de mint el van még volna ki vagy");
        common(
                "tr",
                "ve bir bu için de da ile olarak çok daha olan gibi ise sonra kadar ne en dedi olduğu göre");
        common(
                "id",
                "yang dan di dengan untuk dari ini itu pada dalam tidak akan ke oleh juga adalah telah ada mereka kata");
        common(
                "ca",
                "que els les del amb per una és més han als ha no com seva també aquest aquesta va i");
        common("ru", "и в не на что с по как это из для от но его был к за он до после");
        common("uk", "і в не на що з до як та це за від про для але у є його був після");
        common("bg", "и на в да се не е за от с че по са до като беше ще но към може");
        common("ar", "في من على إلى أن التي الذي عن مع هذا هذه كان قد لا ما بعد بين كما أو ولم");
        common("fa", "در به از که این را با است برای آن یک خود تا بر هم کرد شد بود و می");
        common("ur", "کے میں کی ہے اور سے کا کو نے پر ہیں کہ یہ اس بھی کر تھا نہیں گیا ہو");
        common(
                "lt",
                "ir kad yra tai su bet į iš kaip buvo ne už dėl apie per pat tik jau taip nuo");
        common("hr", "je i u se na da za su od koji što nije kao bi iz o ali sa to će");
        common("sk", "a sa v na je že s z o do to pre by ako sú ale ktoré podľa bolo po");
        common(
                "vi",
                "và của là có không được cho trong với này người một các những đã khi để từ về cũng");
        common(
                "sw",
                "ya na wa kwa ni katika za la hiyo kuwa alisema hii huyo watu baada yake kama lakini ambao hilo");
    }

    /** Of a hundred words, texts of a language have thirty to fifty of its commonest twenty. */
    private static final double LEAST_SHARE = 0.08;

    private static final int SAMPLED = 4_000;

    private Languages() {}

    private static void common(String language, String words) {
        COMMON.put(language, Set.of(words.split(" ")));
    }

    /**
     * The language of {@code text}, an ISO 639 code of two letters; null where it is not known.
     *
     * @param words the first of its words, in lower case
     */
    static @Nullable String of(CharSequence text, List<String> words) {
        String byScript = byScript(text);
        boolean several = byScript == null || byScript.equals("ru") || byScript.equals("ar");
        String byWords = several ? byWords(words) : null;
        return byWords == null ? byScript : byWords;
    }

    /** The language that is written in the script of most of the letters; null for Latin ones. */
    static @Nullable String byScript(CharSequence text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .limit(SAMPLED)
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        // Japanese is written in Han characters too, Chinese never in Japanese ones
        if (share(letters, UnicodeScript.HIRAGANA, all)
                        + share(letters, UnicodeScript.KATAKANA, all)
                > 0.1) {
            return "ja";
        }
        return letters.entrySet().stream()
                .filter(script -> script.getValue() * 2 > all)
                .flatMap(script -> Stream.ofNullable(BY_SCRIPT.get(script.getKey())))
                .findFirst()
                .orElse(null);
    }

    private static double share(
            Map<UnicodeScript, Integer> letters, UnicodeScript script, int all) {
        return all == 0 ? 0 : (double) letters.getOrDefault(script, 0) / all;
    }

    private static @Nullable String byWords(List<String> words) {
        String best = null;
        long most = (long) (LEAST_SHARE * words.size());
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            long found = words.stream().filter(language.getValue()::contains).count();
            if (found > most) {
                most = found;
                best = language.getKey();
            }
        }
        return best;
    }
}
