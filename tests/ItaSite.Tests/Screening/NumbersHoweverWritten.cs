using CsCheck;
using ItaSite.Diagnostics;
using ItaSite.Screening;

namespace ItaSite.Tests.Screening;

/// <summary>
/// Any citizen number, in any spelling that people know, is found where it stands; none is found in others.
/// </summary>
public class NumbersHoweverWritten
{
    private static readonly Gen<string> Number = Gen.Select(Gen.Int[1, 8], Gen.Int[0, 9].Array[11])
        .Select((first, rest) => $"{first}{string.Concat(rest)}")
        .Select(twelve => twelve + CheckDigit(twelve));

    private static readonly Gen<string> Between = OneOf(
        "-",
        " - ",
        "–",
        " ",
        "\u00A0",
        ".",
        "/",
        "_",
        "·",
        ":",
        "\u200B-",
        "-\u00AD"
    );

    private static readonly Gen<Func<char, char>> Look = OneOf<Func<char, char>>(
        digit => digit,
        digit => (char)('๐' + digit - '0'),
        digit => (char)('０' + digit - '0')
    );

    [Fact]
    public void A_number_is_found_in_every_spelling() =>
        Gen.Select(Number, Between, Gen.Bool, Look)
            .Sample(
                (number, between, byDigit, look) =>
                {
                    var written = string.Concat(Spelt(number, between, byDigit).Select(Changed));
                    var found = PersonalData.In($"ผู้ขาย {written} ตำบล");

                    Assert.Equal([number], found.Select(datum => datum.Written));
                    Assert.Equal("ผู้ขาย ".Length, found[0].Start);

                    char Changed(char letter) => char.IsAsciiDigit(letter) ? look(letter) : letter;
                },
                iter: 3000
            );

    [Fact]
    public void A_number_with_a_wrong_digit_is_found_in_none() =>
        Gen.Select(Number, Between, Gen.Bool, Gen.Int[1, 9])
            .Sample(
                (number, between, byDigit, more) =>
                {
                    var wrong = number[..12] + (char)('0' + ((number[12] - '0' + more) % 10));

                    Assert.DoesNotContain(
                        PersonalData.In($"ผู้ขาย {Spelt(wrong, between, byDigit)} ตำบล"),
                        datum => datum.Kind == PersonalKind.CitizenNumber
                    );
                },
                iter: 3000
            );

    [Fact]
    public void Any_text_is_read_to_its_end() =>
        OneOf('1', '2', '๓', 'O', 'l', '-', ' ', '\n', '\t', ',', '.', '@', '\u200B', '\uDB40', '\uD835', 'ก')
            .Array[0, 80]
            .Sample(
                letters =>
                {
                    var text = new string(letters);
                    Assert.All(PersonalData.In(text), datum => Assert.InRange(datum.End, datum.Start + 1, text.Length));
                    Assert.All(StrayCharacters.In(text), typo => Assert.InRange(typo.End, typo.Start + 1, text.Length));
                },
                iter: 20_000
            );

    [Theory]
    [InlineData("123456 7890121\n")]
    [InlineData("1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t1\t\n")]
    [InlineData("1\t2345\t67890\t12\t1\t\n")]
    [InlineData("123456\n7890121 ก\n")]
    [InlineData("1 2 3 4 5 6 7 8 9 0 1 2 2 ")]
    [InlineData("l23456789O12l\u200B ")]
    [InlineData("เลขที่บัญชี 1-2 3-4 5-6 7 ")]
    [InlineData("a@gmail.com\u202E")]
    public void Twice_the_text_costs_twice_as_much(string piece)
    {
        Bytes(piece, 400);
        var (once, twice) = (Bytes(piece, 400), Bytes(piece, 800));

        Assert.InRange(twice, 0, (once * 5 / 2) + 20_000);

        static long Bytes(string piece, int times)
        {
            var text = string.Concat(Enumerable.Repeat(piece, times));
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = PersonalData.In(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("|a|b|c|d|e|f|g|h|i|j|k|l|m|\n|-|-|-|-|-|-|-|-|-|-|-|-|-|\n|1|2|3|4|5|6|7|8|9|0|1|2|1|")]
    [InlineData("123456\n7890121")]
    [InlineData("1-**2345**-67890-12-1")]
    [InlineData("123456789O12l")]
    [InlineData("![ก](a.csv)")]
    [InlineData("[ก](a.csv) [ข](1234567890121.txt)")]
    public void What_a_page_allows_is_not_told_however_it_is_written(string text)
    {
        var result = SiteInAString.Build(
            $"-- content/a.md --\n---\ntitle: ก\nallow-personal:\n  \"1234567890121\": เลขตัวอย่างในคู่มือ\n---\n{text}\n",
            [
                SiteInAString.File(
                    "content/a.csv",
                    "x,a,b,c,d,e,f,g,h,i,j,k,l,m\nก,1,2,3,4,5,6,7,8,9,0,1,2,1\n"u8.ToArray()
                ),
                SiteInAString.File("content/1234567890121.txt", "ก ข"u8.ToArray()),
            ]
        );

        Assert.DoesNotContain(
            result.Diagnostics,
            diagnostic =>
                Problems.Of(typeof(PrivacyProblems)).Contains(diagnostic.Problem)
                && (
                    diagnostic.Place.File != "content/1234567890121.txt"
                    || text.Contains(".txt", StringComparison.Ordinal)
                )
        );
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Spelt(string number, string between, bool byDigit) =>
        byDigit
            ? string.Join(between, number.AsEnumerable())
            : string.Join(between, number[..1], number[1..5], number[5..10], number[10..12], number[12..]);

    private static int CheckDigit(string twelve)
    {
        var sum = twelve.Select((digit, index) => (digit - '0') * (13 - index)).Sum();
        return (11 - (sum % 11)) % 10;
    }
}
