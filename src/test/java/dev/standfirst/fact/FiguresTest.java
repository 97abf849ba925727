package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.Figure.Value;
import dev.standfirst.fact.Figure.Value.Amount;
import dev.standfirst.fact.Figure.Value.Moment;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "rose $1.40 to $71.85 a barrel | $1.40 = 1.4 USD?; $71.85 = 71.85 USD?",
                "cost $1.40 to $71.85 a barrel | $1.40 to $71.85 = 1.4..71.85 USD?",
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
                "a Rs 20 crore fine | Rs 20 crore = 200000000 INR?",
                "₹2 lakh crore of debt | ₹2 lakh crore = 2000000000000 INR",
                "Rs. 500 each | Rs. 500 = 500 INR?",
                "Rs 1,500-crore project | Rs 1,500-crore = 15000000000 INR?",
                "saves R50 a month | R50 = 50 ZAR",
                "a R500m loan | R500m = 500000000 ZAR",
                "R20,000 a month | R20,000 = 20000 ZAR",
                "the N1 highway | ''",
                "a N5bn contract | N5bn = 5000000000 NGN",
                "fares rose to Sh200 | Sh200 = 200 KES?",
                "KSh 1,500 | KSh 1,500 = 1500 KES",
                "GH₵200 million | GH₵200 million = 200000000 GHS",
                "Tk 500 crore | Tk 500 crore = 5000000000 BDT",
                "RM4.5bn | RM4.5bn = 4500000000 MYR",
                "Rp 15,000 | Rp 15,000 = 15000 IDR",
                "C$30m | C$30m = 30000000 CAD",
                "S$2.5m | S$2.5m = 2500000 SGD",
                "R$5 million | R$5 million = 5000000 BRL",
                "$1.2-1.5bn | $1.2-1.5bn = 1200000000..1500000000 USD?",
                "a $1.5T bill | $1.5T = 1500000000000 USD?",
                "from £25 to £90 | £25 = 25 GBP; £90 = 90 GBP",
                "10 bucks | 10 bucks = 10 USD?",
                "50 quid | 50 quid = 50 GBP",
                "15 million zlotys | 15 million zlotys = 15000000 PLN",
                "200 kronor | 200 kronor = 200 SEK",
                "weighs 180 pounds | measure: 180 pounds = 180 [lb_av]?",
                "lost 30 pounds | measure: 30 pounds = 30 [lb_av]?",
                "a 20-pound note | 20-pound = 20 GBP?",
                "20 million South African rand" + " | 20 million South African rand = 20000000 ZAR",
                "a 5 million Czech crown fine | 5 million Czech crown = 5000000 CZK",
                "75c a litre | 75c = 0.75 USD?",
                "$51 a share | $51 = 51 USD?",
                "ended $2 trillion-plus in debt | $2 trillion = 2000000000000 USD? (plus)",
                "£30m from fees and $5.2m from 3.1m"
                        + " | £30m = 30000000 GBP; $5.2m = 5200000 USD?; 3.1m = 3100000 USD?",
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
                "up 25bps | 25bps = 25 basis points",
                "half a percentage point | half a percentage point = 0.5 percentage points",
                "from 5.1 to 4.9 percent | 5.1 = 5.1 %; 4.9 percent = 4.9 %",
                "11 and 8 percent | 11 = 11 %; 8 percent = 8 %",
                "to 4.2% from 3.9 | 4.2% = 4.2 %; 3.9 = 3.9 %",
                "led Clinton 46 to 40 percent | 46 = 46 %; 40 percent = 40 %",
                "Biden 46% to 44% | 46% = 46 %; 44% = 44 %",
                "one in five adults | one in five = 20 %",
                "4 in 10 children | 4 in 10 = 40 %",
                "nine in 10 patients | nine in 10 = 90 %",
                "two-thirds of voters | two-thirds = 66.67 %?",
                "a third of the fleet | a third = 33.33 %?",
                "a third man | ''",
                "the second half of the match | ''",
                "half of all cars | half = 50 %",
                "three-quarters of an hour | ''",
                "plus or minus 3 percentage points"
                        + " | 3 percentage points = 3 percentage points",
                "a 73-to-25 percent win | 73 = 73 %; 25 percent = 25 %",
                "barely 8 per cent | 8 per cent = 8 % (barely)",
                "shed 0.8pc | 0.8pc = 0.8 %",
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
                "hundreds of people | ''",
                "tens of thousands of fans | ''",
                "several homes | ''",
                "1,900 of the firm's workers | 1,900 = 1900 workers",
                "57 MPs | 57 = 57 mps",
                "nine of the regional offices | nine = 9 offices",
                "two hundred and fifty thousand votes"
                        + " | two hundred and fifty thousand = 250000 votes",
                "2,50,000 voters | 2,50,000 = 250000 voters",
                "5 lakh voters | 5 lakh = 500000 voters",
                "30-odd people | 30 = 30 people (odd)",
                "300-plus guests | 300 = 300 guests (plus)",
                "500+ staff | 500 = 500 staff (+)",
                "a 16-team tournament | 16-team = 16 team",
                "a three-judge panel | three-judge = 3 judge",
                "a two-way street | ''",
                "four-star hotels | four-star = 4 star",
                "two second-half goals | two = 2 goals",
                "for the third time | third = 3 time",
                "a fourth straight win | fourth = 4 win",
                "a fifth win in a row | fifth = 5 win",
                "its 50th anniversary | 50th = 50 anniversary",
                "the third man | ''",
                "for the first time | ''",
                "beat them 110-104 | 110 = 110 score; 104 = 104 score",
                "a 54-45 vote | 54 = 54 votes; 45 = 45 votes",
                "a 5-to-4 majority | 5 = 5 score; 4 = 4 score",
                "Leeds 3, Aston Villa 2. | 3 = 3 score; 2 = 2 score",
                "between 5-10 boats | 5-10 = 5..10 boats",
                "a 50-50 chance | ''",
                "odds of 5-1 | ''",
                "a 4-3-3 formation | ''",
                "In Sudan 400 people died | 400 = 400 people",
                "Police arrested 30 | 30 = 30",
                "the iPhone 15 went on sale | ''",
                "an A320 on the M25 | ''",
                "Article 50 and section 230 | ''",
                "on page 5 | ''",
                "a 7-Eleven near Route 66 | ''",
                "Apollo 11 landed | ''",
                "a 5G phone with 3D | ''",
                "version 5.1.2 | ''",
                "at 10 Downing Street | ''",
                "chief Rosalie Two Moons and Formula One | ''",
                "the 49ers | ''",
                "resolution 1701 | ''",
                "GPT-4o | ''",
                "see bit.ly/1Tnr | ''",
                "call 0800 555 111 | ''",
                "104 23/32 | 104 23/32 = 104.71875",
                "12 out of 40 boats | 12 = 12 boats; 40 = 40 boats",
                "the top 10 teams | 10 = 10 teams",
                "two Kurdish fighters | two = 2 fighters",
                "$5 notes and 12 coins | money: $5 = 5 USD?; 12 = 12 coins",
                "Fabiano Caruana 2½-1½ | 2½ = 2.5; 1½ = 1.5",
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
                "Ana May, 43, said | 43 = 43 a",
                "In May, 43, it said | date: May = 2026-05?; count: 43 = 43",
                "between 5 and 10 miles | 5 and 10 miles = 5..10 [mi_i]",
                "3 million barrels a day | 3 million barrels a day = 3000000 [bbl_us]/d",
                "450,000 barrels per day | 450,000 barrels per day = 450000 [bbl_us]/d",
                "205,000 jobs a month | 205,000 jobs a month = 205000 {jobs}/mo",
                "30 tweets a day | 30 tweets a day = 30 {tweets}/d",
                "40 hours a week | 40 hours a week = 40 h/wk",
                "winds of 120mph | 120mph = 120 [mi_i]/h",
                "60 knots | 60 knots = 60 [kn_i]",
                "420 ppm | 420 ppm = 420 [ppm]",
                "47.5C | 47.5C = 47.5 Cel",
                "117F | 117F = 117 [degF]",
                "minus 20 degrees Celsius | minus 20 degrees Celsius = -20 Cel",
                "-5C at night | -5C = -5 Cel",
                "highs in the 80s | 80s = 80..89 deg?",
                "temperatures near 60 | 60 = 60 deg?",
                "4,000MW of power | 4,000MW = 4000 MW",
                "12,000ha | 12,000ha = 12000 har",
                "20,000 sq ft | 20,000 sq ft = 20000 [ft_i]2",
                "8.2 metres | 8.2 metres = 8.2 m",
                "16,000ft (4,900m) | 16,000ft = 16000 [ft_i]; 4,900m = 4900 m?",
                "waves of up to 5m | 5m = 5 m? (up to)",
                "watched by 5m viewers | count: 5m = 5000000 viewers",
                "in the 1,500m final | 1,500m = 1500 m?",
                "won the 100m in Rome | 100m = 100 m?",
                "the 30K race | 30K = 30 km?",
                "6-foot-2 | 6-foot-2 = 74 [in_i]",
                "12.5st | 12.5st = 12.5 [stone_av]?",
                "10- to 18-foot jumpers | 10- to 18-foot = 10..18 [ft_i]",
                "a magnitude-7.1 quake | 7.1 = 7.1 magnitude",
                "5.8 on the Richter scale | 5.8 = 5.8 magnitude",
                "20 micrograms per cubic metre | 20 micrograms per cubic metre = 20 ug/m3",
                "she turned 50 on | 50 = 50 a",
                "who is 17. | 17 = 17 a",
                "he was 20 minutes late | duration: 20 minutes = 20 min",
                "died at 91, | 91 = 91 a",
                "at the age of 43 | 43 = 43 a",
                "aged between 18 and 24 | 18 and 24 = 18..24 a",
                "children aged 5 to 11 | 5 to 11 = 5..11 a",
                "a boy aged three | three = 3 a",
                "Ana Field (43) said | 43 = 43 a",
                "the under-18s | 18s = 18 a (under)",
                "16- and 17-year-olds | 16 = 16 a; 17-year-olds = 17 a",
                "18- to 24-year-olds | 18- to 24-year-olds = 18..24 a",
                "a 15-week-old baby | 15-week-old = 15 wk",
                "aged 35 years and 8 months | 35 years and 8 months = 428 mo",
                "the striker, 31, said | 31 = 31 a",
                "the over-65s | 65s = 65 a (over)",
                "500 km² of forest | 500 km² = 500 km2",
                "15 mm of rain | 15 mm = 15 mm",
                "a 300-megawatt plant | 300-megawatt = 300 MW",
                "80 kg of cocaine | 80 kg = 80 kg",
                "300 people per day | 300 people per day = 300 {people}/d",
                "48 hours | duration: 48 hours = 48 h",
                "20m² of glass | 20m² = 20 m2",
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
                "half an hour | half an hour = 0.5 h",
                "two and a half hours | two and a half hours = 2.5 h",
                "a six-and-a-half-year low | six-and-a-half-year = 6.5 a",
                "to 6.8 weeks from 7.2 | 6.8 weeks = 6.8 wk; 7.2 = 7.2 wk",
                "12 years and six months | 12 years and six months = 150 mo",
                "60 Minutes aired | ''",
                "The 50 Years' War | ''",
                "over the next week | next week = 1 wk",
                "three hours 42 minutes | three hours 42 minutes = 222 min",
                "the past three years | three years = 3 a",
                "a 12-hour debate | 12-hour = 12 h",
                "27.49 seconds | 27.49 seconds = 27.49 s",
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
                "Thursday's blast | Thursday = 2026-11-19?",
                "February's sales fell | February = 2026-02?",
                "was built in February | February = 2026-02?",
                "until Monday | Monday = 2026-11-23?",
                "will open on Thursday | Thursday = 2026-11-26?",
                "Black Friday | ''",
                "on a Saturday | ''",
                "the Sunday Times | ''",
                "on the Monday | Monday = null?",
                "April-June | April-June = 2026-04..2026-06?",
                "October last year | October last year = 2025-10",
                "that November | November = null?",
                "the March budget | March = 2027-03?",
                "the March on Rome | ''",
                "3 and 4 May | 3 and 4 May = 2026-05-03..2026-05-04?",
                "20/11/2026 | 20/11/2026 = 2026-11-20",
                "11/20/2026 | 11/20/2026 = 2026-11-20",
                "3/4/2026 | 3/4/2026 = 2026-04-03?",
                "Q3 | Q3 = 2026-07..2026-09?",
                "the third quarter of 2025 | third quarter of 2025 = 2025-07..2025-09",
                "profit in the third quarter | third quarter = 2026-07..2026-09?",
                "won the third quarter | ''",
                "the first half of 2026 | first half of 2026 = 2026-01..2026-06",
                "the last quarter of 2025 | last quarter of 2025 = 2025-10..2025-12",
                "fiscal 2025 | fiscal 2025 = 2025?",
                "FY26 | FY26 = 2026?",
                "the 2024-25 season | 2024-25 = 2024..2025",
                "the 2024/25 budget | 2024/25 = 2024..2025",
                "since 2019 | 2019 = 2019",
                "in 1066 | 1066 = 1066",
                "in 1066 homes | count: 1066 = 1066 homes",
                "more than 2000 local residents | count: 2000 = 2000 residents (more than)",
                "resolution 2015 | ''",
                "between 2010 and 2015 | 2010 and 2015 = 2010..2015",
                "the 1914-18 war | 1914-18 = 1914..1918",
                "the 1970s and 80s | 1970s = 1970..1979; 80s = 1980..1989?",
                "the 1990's | 1990's = 1990..1999",
                "79 AD | 79 AD = 0079",
                "44 BC | 44 BC = -0043",
                "the twenty-first century | twenty-first century = 2001..2100",
                "last summer | last summer = null?",
                "the winter of 2024 | winter of 2024 = 2024",
                "in the spring | spring = null?",
                "spring training | ''",
                "last quarter | last quarter = 2026-07..2026-09?",
                "last weekend | last weekend = 2026-11-14..2026-11-15?",
                "over the weekend | the weekend = 2026-11-14..2026-11-15?",
                "last night | last night = 2026-11-19",
                "this morning | this morning = 2026-11-20",
                "a year ago | a year ago = 2025?",
                "three decades ago | three decades ago = 1996?",
                "two and a half years ago | two and a half years ago = null?",
                "three weeks earlier | three weeks earlier = null?",
                "the previous month | previous month = null?",
                "early Tuesday | Tuesday = 2026-11-17?",
                "Sept. 3-5, 2025 | Sept. 3-5, 2025 = 2025-09-03..2025-09-05",
                "Dec. 3 – Dec. 7 | Dec. 3 = 2026-12-03?; Dec. 7 = 2026-12-07?",
                "in the early 2000s | 2000s = 2000..2009?",
                "the mid-19th century | 19th century = 1801..1900?",
                "AD 79 | AD 79 = 0079",
                "this weekend | this weekend = 2026-11-21..2026-11-22?",
                "tomorrow morning | tomorrow morning = 2026-11-21",
                "it will be closed on 14 January | 14 January = 2027-01-14?",
                "it was closed on 14 January | 14 January = 2026-01-14?",
                "three billion years ago | three billion years ago = null?",
                "cut it by 25 points in October | count: 25 = 25 points; October = 2026-10?",
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
                "9-11am | 9-11am = 09:00..11:00",
                "at 9.30am BST | 9.30am BST = 09:30+01:00",
                "10:30 p.m. EST | 10:30 p.m. EST = 22:30-05:00",
                "19.30 GMT | 19.30 GMT = 19:30Z",
                "from 9am to 5pm | 9am = 09:00; 5pm = 17:00",
                "midday | midday = 12:00",
                "at 07:25 CDT | 07:25 CDT = 07:25-05:00",
                "0630 GMT | 0630 GMT = 06:30Z",
                "at 16.30 on Sunday | 16.30 = 16:30; date: Sunday = 2026-11-15?",
                "closed at 16.30 on Friday | count: 16.30 = 16.3; date: Friday = 2026-11-20?",
                "16.31 Field: I shall go | 16.31 = 16:31",
                "16.31 points | count: 16.31 = 16.31 points",
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

    @Test
    @DefaultLocale("ar-EG")
    void writesDatesInTheDigitsOfTheStandardWhateverTheMachinesLocale() {
        assertThat(read("at 9am in the 19th century, or May 1850", Figure.Kind.DATE))
                .isEqualTo("time: 9am = 09:00; 19th century = 1801..1900; May 1850 = 1850-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "million ",
                "hundred ",
                "1-",
                "1 ",
                "111 ",
                "9",
                "1.",
                "1:",
                "two ",
                "a ",
                "$1 to ",
                "5 and ",
                "March to ",
                "hours, 5 ",
                "Leeds 3, ",
                "lakh crore ",
                "'s ",
                "-"
            })
    @Timeout(10)
    void readsRepetitionsInBoundedTime(String part) {
        String text = "5 " + part.repeat(40_000);

        assertThat(FigureReader.figures(text, new Span(0, text.length()), FRIDAY))
                .allSatisfy(figure -> assertThat(figure.span().end()).isPositive());
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
