package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.Figure.Value;
import dev.standfirst.fact.Figure.Value.Amount;
import dev.standfirst.fact.Figure.Value.Moment;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * What is read from short phrases, on Friday, 20 November 2026. A figure is written as its text,
 * its value or values, its unit, a question mark where that is not settled, its hedge in
 * parentheses; several have a semicolon between them.
 */
class FiguresTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it cost £41 million | £41 million = 41000000 GBP",
                "it cost £41m | £41m = 41000000 GBP",
                "a £41m-a-year deal | £41m = 41000000 GBP",
                "worth $3.4 billion | $3.4 billion = 3400000000 USD?",
                "worth $3.4bn | $3.4bn = 3400000000 USD?",
                "worth ¥3tn | ¥3tn = 3000000000000 JPY?",
                "500 million euros | 500 million euros = 500000000 EUR",
                "A$40,000 | A$40,000 = 40000 AUD",
                "US$40,000 | US$40,000 = 40000 USD",
                "HK$2.5m | HK$2.5m = 2500000 HKD",
                "50 pence | 50 pence = 0.5 GBP",
                "a 50p coin | 50p = 0.5 GBP",
                "75 cents | 75 cents = 0.75 USD?",
                "75 euro cents | 75 euro cents = 0.75 EUR",
                "€5,000 | €5,000 = 5000 EUR",
                "€300 000 | €300 000 = 300000 EUR",
                "300 € | 300 € = 300 EUR",
                "₹20 crore | ₹20 crore = 200000000 INR",
                "EUR 3bn | EUR 3bn = 3000000000 EUR",
                "USD 40 million | USD 40 million = 40000000 USD",
                "40,000 CHF | 40,000 CHF = 40000 CHF",
                "two million dollars | two million dollars = 2000000 USD?",
                "10 million Australian dollars | 10 million Australian dollars = 10000000 AUD",
                "five Hong Kong dollars | five Hong Kong dollars = 5 HKD",
                "3 million U.S. dollars | 3 million U.S. dollars = 3000000 USD",
                "20 million Swiss francs | 20 million Swiss francs = 20000000 CHF",
                "20 million francs | 20 million francs = 20000000 CHF?",
                "300 rupees | 300 rupees = 300 INR?",
                "300 Pakistani rupees | 300 Pakistani rupees = 300 PKR",
                "80 pounds sterling | 80 pounds sterling = 80 GBP",
                "80 pounds | 80 pounds = 80 GBP?",
                "40 million German marks | 40 million German marks = 40000000 DEM",
                "2 million won | 2 million won = 2000000 KRW",
                "the team won 3 medals | count: 3 = 3 medals",
                "three won medals | count: three = 3 medals",
                "$3-4 billion | $3-4 billion = 3000000000..4000000000 USD?",
                "$3bn-$4bn | $3bn-$4bn = 3000000000..4000000000 USD?",
                "$3 million to $4 million | $3 million to $4 million = 3000000..4000000 USD?",
                "between £10 and £20 | £10 and £20 = 10..20 GBP",
                "£10 and £20 notes | £10 = 10 GBP; £20 = 20 GBP",
                "$40,000 (£31,000) | $40,000 = 40000 USD?; £31,000 = 31000 GBP",
                "more than £4m | £4m = 4000000 GBP (more than)",
                "nearly half a million pounds | half a million pounds = 500000 GBP? (nearly)",
                "£2½ million | £2½ million = 2500000 GBP",
                "a £1.2m-plus prize | £1.2m = 1200000 GBP (plus)",
                "$5 Canadian | $5 Canadian = 5 CAD",
            })
    void readsMoney(String phrase, String figures) {
        assertThat(read(phrase, Figure.Kind.MONEY)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rose 5% | 5% = 5 %",
                "rose 5.5 percent | 5.5 percent = 5.5 %",
                "rose by five per cent | five per cent = 5 %",
                "2 percentage points | 2 percentage points = 2 percentage points",
                "a two-percentage-point rise | two-percentage-point = 2 percentage points",
                "25 basis points | 25 basis points = 25 basis points",
                "10-15% | 10-15% = 10..15 %",
                "10% to 15% | 10% = 10 %; 15% = 15 %",
                "10 to 15 percent | 10 to 15 percent = 10..15 %",
                "about 40 pct | 40 pct = 40 % (about)",
                "at least 60% of them | 60% = 60 % (at least)",
            })
    void readsPercentages(String phrase, String figures) {
        assertThat(read(phrase, Figure.Kind.PERCENT)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "340 striking nurses | 340 = 340 nurses",
                "three killed | three = 3 killed",
                "five people were injured | five = 5 people",
                "nearly three dozen homes | three dozen = 36 homes (nearly)",
                "a dozen boats | a dozen = 12 boats",
                "half a dozen boats | half a dozen = 6 boats",
                "12 of 40 boats | 12 = 12 boats; 40 = 40 boats",
                "12 of the 40 boats | 12 = 12 boats; 40 = 40 boats",
                "two of the nurses | two = 2 nurses",
                "two hundred and five pupils | two hundred and five = 205 pupils",
                "twenty-one ships | twenty-one = 21 ships",
                "a hundred ships | a hundred = 100 ships",
                "one hundred thousand jobs | one hundred thousand = 100000 jobs",
                "two and a half million readers | two and a half million = 2500000 readers",
                "1.5 million readers | 1.5 million = 1500000 readers",
                "3 trillion stars | 3 trillion = 3000000000000 stars",
                "two million three hundred thousand votes"
                        + " | two million three hundred thousand = 2300000 votes",
                "1,234,567 votes | 1,234,567 = 1234567 votes",
                "1 234 567 votes | 1 234 567 = 1234567 votes",
                "1'234'567 votes | 1'234'567 = 1234567 votes",
                "12,50,000 votes | 12,50,000 = 1250000 votes",
                "5m people | 5m = 5000000 people",
                "10k fans | 10k = 10000 fans",
                "5-10 people | 5-10 = 5..10 people",
                "between 30 and 40 wolves | 30 and 40 = 30..40 wolves",
                "30 to 40 wolves | 30 to 40 = 30..40 wolves",
                "30 Russian soldiers | 30 = 30 soldiers",
                "as many as 300 cows | 300 = 300 cows (as many as)",
                "no more than 30 cows | 30 = 30 cows (no more than)",
                "300 or so cows | 300 = 300 cows (or so)",
                "some 300 cows | 300 = 300 cows (some)",
                "one woman died | one = 1 woman",
                "one of the women | ''",
                "one another | ''",
                "the two agreed | ''",
                "Boeing 737 jets | ''",
                "an F-16 crashed | ''",
                "COVID-19 spread | ''",
                "the G20 met | ''",
                "on Channel 4 | ''",
                "ranked No. 4 | ''",
                "won 2-1 | 2 = 2 score; 1 = 1 score",
                "won 6-4, 6-3 | 6 = 6 score; 4 = 4 score; 6 = 6 score; 3 = 3 score",
                "open 24/7 | ''",
                "two-thirds of the money | percent: two-thirds = 66.67 %?",
                "after 9/11 | ''",
                "call 555-0142 | ''",
                "call 020 7946 0958 | ''",
                "call +44 20 7946 0958 | ''",
                "call 1-800-555-0142 | ''",
                "the 21st floor | ''",
                "the 3rd man | ''",
                "2000 people | 2000 = 2000 people",
                "Sunday's 12 goals | date: Sunday = 2026-11-15?; 12 = 12 goals",
                "12 news stories | 12 = 12 stories",
            })
    void readsCountsWithWhatIsCounted(String phrase, String figures) {
        assertThat(read(phrase, Figure.Kind.COUNT)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 km away | 30 km = 30 km",
                "30km | 30km = 30 km",
                "a 30-mile walk | 30-mile = 30 [mi_i]",
                "five miles | five miles = 5 [mi_i]",
                "300 square kilometres | 300 square kilometres = 300 km2",
                "300 square feet | 300 square feet = 300 [ft_i]2",
                "20 hectares | 20 hectares = 20 har",
                "5 acres | 5 acres = 5 [acr_us]",
                "18,000 acre-feet | 18,000 acre-feet = 18000 [acr_us].[ft_us]",
                "a 5m tall statue | 5m = 5 m?",
                "6 feet 2 inches | 6 feet 2 inches = 74 [in_i]",
                "6ft 2in | 6ft 2in = 74 [in_i]",
                "6 feet | 6 feet = 6 [ft_i]",
                "40°C | 40°C = 40 Cel",
                "40 degrees Celsius | 40 degrees Celsius = 40 Cel",
                "90 degrees Fahrenheit | 90 degrees Fahrenheit = 90 [degF]",
                "30 degrees | 30 degrees = 30 deg?",
                "60 mph | 60 mph = 60 [mi_i]/h",
                "60 miles per hour | 60 miles per hour = 60 [mi_i]/h",
                "60 miles an hour | 60 miles an hour = 60 [mi_i]/h",
                "90 km/h | 90 km/h = 90 km/h",
                "magnitude 6.4 | 6.4 = 6.4 magnitude",
                "a 6.4-magnitude quake | 6.4-magnitude = 6.4 magnitude",
                "3 tonnes of steel | 3 tonnes = 3 t",
                "3 tons of steel | 3 tons = 3 [ston_av]?",
                "3kg of gold | 3kg = 3 kg",
                "two pounds of gold | two pounds = 2 [lb_av]?",
                "a 200-pound man | 200-pound = 200 [lb_av]?",
                "300 MW | 300 MW = 300 MW",
                "10 gigawatts | 10 gigawatts = 10 GW",
                "3 million barrels | 3 million barrels = 3000000 [bbl_us]",
                "500 litres | 500 litres = 500 L",
                "a 14-story tower | 14-story = 14 {story}",
                "a 43-year-old man | 43-year-old = 43 a",
                "aged 43 | 43 = 43 a",
                "in her early 50s | 50s = 50..59 a",
                "Ana Field, 43, said | 43 = 43 a",
                "between 5 and 10 miles | 5 and 10 miles = 5..10 [mi_i]",
            })
    void readsMeasures(String phrase, String figures) {
        assertThat(read(phrase, Figure.Kind.MEASURE)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for three years | three years = 3 a",
                "a three-year deal | three-year = 3 a",
                "six months | six months = 6 mo",
                "10 to 15 minutes | 10 to 15 minutes = 10..15 min",
                "an 18-hour flight | 18-hour = 18 h",
                "two weeks | two weeks = 2 wk",
                "two decades | two decades = 20 a",
                "one year | one year = 1 a",
                "40 seconds | 40 seconds = 40 s",
                "more than 100 days | 100 days = 100 d (more than)",
                "half a century | half a century = 50 a",
                "2 hours, 32 minutes | 2 hours, 32 minutes = 152 min",
                "4 minutes 5.08 seconds | 4 minutes 5.08 seconds = 245.08 s",
                "a time of 2:23.9 | 2:23.9 = 143.9 s",
            })
    void readsDurations(String phrase, String figures) {
        assertThat(read(phrase, Figure.Kind.DURATION)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 20 November 2026 | 20 November 2026 = 2026-11-20",
                "on November 20, 2026 | November 20, 2026 = 2026-11-20",
                "on Nov. 2, 2026, | Nov. 2, 2026 = 2026-11-02",
                "on 3rd May 2025 | 3rd May 2025 = 2025-05-03",
                "the 3rd of May 2025 | 3rd of May 2025 = 2025-05-03",
                "on 2026-11-20 | 2026-11-20 = 2026-11-20",
                "in February 2026 | February 2026 = 2026-02",
                "in February | February = 2027-02?",
                "on 3 February | 3 February = 2027-02-03?",
                "on Sept. 3 | Sept. 3 = 2026-09-03?",
                "next March | next March = 2027-03?",
                "last December | last December = 2025-12?",
                "they may go | ''",
                "they march on | ''",
                "in 2019 | 2019 = 2019",
                "from 2010 to 2015 | 2010 to 2015 = 2010..2015",
                "2010-2015 | 2010-2015 = 2010..2015",
                "in 2010-11 | 2010-11 = 2010..2011",
                "in the 1990s | 1990s = 1990..1999",
                "the mid-1990s | 1990s = 1990..1999?",
                "Euro 2024 final | ''",
                "the early 80s | 80s = 1980..1989?",
                "on “This Week” | ''",
                "read USA Today now | ''",
                "20th Century Fox | ''",
                "in the '90s | 90s = 1990..1999?",
                "on Monday | Monday = 2026-11-16?",
                "on Friday | Friday = 2026-11-20?",
                "next Monday | next Monday = 2026-11-23?",
                "last Friday | last Friday = 2026-11-13?",
                "on Monday morning | Monday morning = 2026-11-16?",
                "on Monday, 3 May 2027 | Monday, 3 May 2027 = 2027-05-03",
                "on Monday, May 3 | Monday, May 3 = 2026-05-03?",
                "yesterday | yesterday = 2026-11-19",
                "today | today = 2026-11-20",
                "tomorrow | tomorrow = 2026-11-21",
                "last week | last week = 2026-W46",
                "next month | next month = 2026-12",
                "this year | this year = 2026",
                "two years ago | two years ago = 2024?",
                "three days ago | three days ago = 2026-11-17?",
                "20-23 November 2026 | 20-23 November 2026 = 2026-11-20..2026-11-23",
                "November 20-23, 2026 | November 20-23, 2026 = 2026-11-20..2026-11-23",
                "on 31 February 2026 | 31 February 2026 = null?",
                "the 2012 Games | 2012 = 2012",
                "the 19th century | 19th century = 1801..1900",
            })
    void readsDates(String phrase, String figures) {
        assertThat(read(phrase, Figure.Kind.DATE)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at 10:30 | 10:30 = 10:30",
                "at 10.30am | 10.30am = 10:30",
                "at 9 p.m. | 9 p.m. = 21:00",
                "at 9pm | 9pm = 21:00",
                "at 12am | 12am = 00:00",
                "at 12:15pm | 12:15pm = 12:15",
                "at noon | noon = 12:00",
                "at 1430 GMT | 1430 GMT = 14:30Z",
                "at 14:30 CET | 14:30 CET = 14:30+01:00",
                "at 8 o'clock | 8 o'clock = 08:00",
                "a 3:1 ratio | ''",
                "at 25:10 | ''",
            })
    void readsTimes(String phrase, String figures) {
        assertThat(read(phrase, Figure.Kind.TIME)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday | yesterday = null",
                "on Monday | Monday = null?",
                "in February | February = null?",
                "last week | last week = null",
                "in 2019 | 2019 = 2019",
            })
    void givesRelativeDatesNoValueWithoutADayOfPublication(String phrase, String figures) {
        assertThat(read(phrase, null, Figure.Kind.DATE)).isEqualTo(figures);
    }

    private static String read(String phrase, Figure.Kind kind) {
        return read(phrase, FRIDAY, kind);
    }

    /** The figures, each of {@code kind}. */
    private static String read(String phrase, @Nullable LocalDate published, Figure.Kind kind) {
        return FigureReader.figures(phrase, new Span(0, phrase.length()), published).stream()
                .map(figure -> written(phrase, figure, kind))
                .collect(Collectors.joining("; "));
    }

    private static String written(String phrase, Figure figure, Figure.Kind kind) {
        String other = figure.kind() == kind ? "" : figure.kind() + ": ";
        String to = figure.valueTo() == null ? "" : ".." + written(figure.valueTo());
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        String settled = figure.approximate() ? "?" : "";
        String hedge = figure.qualifier() == null ? "" : " (" + figure.qualifier() + ")";
        return other
                + figure.span().in(phrase)
                + " = "
                + written(figure.value())
                + to
                + unit
                + settled
                + hedge;
    }

    private static String written(@Nullable Value value) {
        return switch (value) {
            case null -> "null";
            case Amount(var amount) -> amount.stripTrailingZeros().toPlainString();
            case Moment(String iso) -> iso;
        };
    }
}
