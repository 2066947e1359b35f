using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Screening;

namespace ItaSite.Tests.Screening;

/// <summary>
/// What must not be published about persons. The citizen number 1234567890121 is valid by its check digit and belongs
/// to nobody.
/// </summary>
public partial class PersonalDataOnSites
{
    [Theory]
    [InlineData("1234567890121", 1)]
    [InlineData("1-2345-67890-12-1", 1)]
    [InlineData("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", 1)]
    [InlineData("１２３４５６７８９０１２１", 1)]
    [InlineData("1 2345 67890 12 1", 1)]
    [InlineData("เลขประจำตัวประชาชน 1 2 3 4 5 6 7 8 9 0 1 2 1", 1)]
    [InlineData("เลขบัตร\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t1", 1)]
    [InlineData("ลำดับ 1 2 3 4 5 6 7 8 9 0 1 2 1", 0)]
    [InlineData("ลำดับ 1 1.2345.67890.12.1 บาท", 1)]
    [InlineData("1-2345-67890-12-2", 0)]
    [InlineData("12345678901210", 0)]
    [InlineData("1,234,567,890,121", 0)]
    [InlineData("1234567890121.00", 0)]
    public void A_citizen_number_is_known_in_any_digits_and_usual_spelling(string text, int count) =>
        Assert.Equal(count, PersonalData.In(text).Count(datum => datum.Kind == PersonalKind.CitizenNumber));

    [Theory]
    [InlineData("โทร. 081-234-5678", 1)]
    [InlineData("๐๘๑ ๒๓๔ ๕๖๗๘", 1)]
    [InlineData("(081) 234-5678", 1)]
    [InlineData("+66 81 234 5678", 1)]
    [InlineData("tel:+66812345678", 1)]
    [InlineData("08-1234-5678", 1)]
    [InlineData("061-234-5678", 1)]
    [InlineData("091-234-5678", 1)]
    [InlineData("071-234-5678", 0)]
    [InlineData("+66 0 81234567", 0)]
    [InlineData("โทร. 035-610-001 และ 02-123-4567", 0)]
    [InlineData("วันที่ 08-09-2566 จำนวน 9,812,345.00 บาท", 0)]
    [InlineData("เลขที่โครงการ 65117123456 สัญญา 660114001234", 0)]
    public void A_mobile_number_is_known_from_dates_money_and_project_numbers(string text, int count) =>
        Assert.Equal(count, PersonalData.In(text).Count(datum => datum.Kind == PersonalKind.Phone));

    [Theory]
    [InlineData("123-4-56789-0", 1)]
    [InlineData("เลขที่บัญชี ธ.ก.ส. 012345678901", 1)]
    [InlineData("รหัสบัญชี 5104010104", 0)]
    [InlineData("บัญชีธนาคารของผู้ขาย\n1234567890", 0)]
    public void An_account_is_known_by_its_shape_or_its_announcement(string text, int count) =>
        Assert.Equal(count, PersonalData.In(text).Count(datum => datum.Kind == PersonalKind.BankAccount));

    [Theory]
    [InlineData("ส่งที่somchai.x@gmail.com.", 1)]
    [InlineData("a@yahoo.co.th", 1)]
    [InlineData("saraban@example.go.th", 0)]
    [InlineData("a@mail.go.th @gmail.com", 0)]
    public void An_address_at_a_free_provider_is_personal(string text, int count) =>
        Assert.Equal(count, PersonalData.In(text).Count(datum => datum.Kind == PersonalKind.Email));

    [Fact]
    public void Every_finding_reads_as_it_was_accepted()
    {
        var told = new StringBuilder();
        foreach (
            var (name, files) in new[]
            {
                (
                    "data on a page",
                    "-- content/a.md --\n---\ntitle: ก 1234567890121\n---\nโทร 081-234-5678 a.b@hotmail.com บัญชี "
                        + "123-4-56789-0\n"
                ),
                (
                    "a permission with a reason",
                    "-- content/a.md --\n---\ntitle: ก\nallow-personal:\n  \"1234567890121\": เลขตัวอย่าง\n  \"08 "
                        + "1234 5678\": สายด่วนของหน่วยงาน\n---\n1-2345-67890-12-1 ๐๘๑-๒๓๔-๕๖๗๘\n"
                ),
                (
                    "a permission without a reason",
                    "-- content/a.md --\n---\ntitle: ก\nallow-personal:\n  \"1234567890121\":\n---\n"
                ),
                (
                    "a permission left over",
                    "-- content/a.md --\n---\ntitle: ก\nallow-personal: { \"081-234-5678\": เหตุผล }\n---\nข\n"
                ),
                (
                    "the contact page",
                    "-- content/contact.md --\n# ติดต่อ\n081-234-5678 a@gmail.com\n-- content/a.md --\n# "
                        + "ก\n0812345678 a@gmail.com 0898765432\n"
                ),
            }
        )
        {
            told.Append("== ").Append(name).Append('\n').Append(Privacy(SiteInAString.Build(files))).Append("\n\n");
        }

        Golden.Matches("privacy.txt", told.ToString());
    }

    [Fact]
    public void Documents_made_by_real_programs_read_as_accepted()
    {
        var told = new StringBuilder();
        foreach (
            var path in Directory
                .EnumerateFiles(Fixtures)
                .Where(path => !path.EndsWith(".sh", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            var name = Path.GetFileName(path);
            told.Append("== ")
                .Append(name)
                .Append('\n')
                .Append(
                    Privacy(
                        SiteInAString.Build(
                            $"-- content/a.md --\n# ก\n[ข]({name}#page=9)\n",
                            [SiteInAString.File($"content/{name}", File.ReadAllBytes(path))]
                        )
                    )
                )
                .Append("\n\n");
        }

        told.Append("== a name that lies\n")
            .Append(
                Privacy(
                    SiteInAString.Build(
                        "-- content/a.md --\n# ก\n[ข](a.pdf)\n",
                        [SiteInAString.File("content/a.pdf", File.ReadAllBytes(Path.Combine(Fixtures, "report.docx")))]
                    )
                )
            )
            .Append('\n');
        Golden.Matches("documents.txt", told.ToString());
    }

    [Fact]
    public void A_page_may_allow_what_its_document_holds()
    {
        var lines = Privacy(
            SiteInAString.Build(
                "-- content/a.md --\n---\ntitle: ก\nallow-personal: { \"1234567890121\": ก, \"0812345678\": ข, \"นาย "
                    + "ตัวอย่าง ผู้เขียน\": ค }\n---\n[ข](report.pdf)\n",
                [SiteInAString.File("content/report.pdf", File.ReadAllBytes(Path.Combine(Fixtures, "report.pdf")))]
            )
        );

        Assert.Equal("", lines);
    }

    [Fact]
    public void A_file_that_unpacks_without_end_is_refused()
    {
        using var memory = new MemoryStream();
        using (
            var zip = new System.IO.Compression.ZipArchive(
                memory,
                System.IO.Compression.ZipArchiveMode.Create,
                leaveOpen: true
            )
        )
        using (var part = zip.CreateEntry("word/document.xml").Open())
        {
            part.Write("<p>"u8);
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)'a');
            for (var i = 0; i < 140; i++)
                part.Write(block);
        }

        Assert.True(memory.Length < 1 << 20);
        Assert.Contains(
            "ITA245",
            Privacy(
                SiteInAString.Build(
                    "-- content/a.md --\n# ก\n[ข](a.docx)\n",
                    [SiteInAString.File("content/a.docx", memory.ToArray())]
                )
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Damaged_documents_of_any_name_are_never_a_crash()
    {
        var originals = Directory
            .EnumerateFiles(Fixtures)
            .Where(path => !path.EndsWith(".sh", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .ToList();
        string[] extensions = [".pdf", ".docx", ".xlsx", ".jpg", ".png", ".csv", ".doc", ".tif"];
        Gen.Select(
                Gen.Int[0, originals.Count - 1],
                Gen.Int[0, extensions.Length - 1],
                Gen.Int[0, 40_000],
                Gen.Byte.Array[0, 40]
            )
            .Sample(
                (which, extension, position, noise) =>
                {
                    var bytes = originals[which].ToArray();
                    noise
                        .AsSpan(0, Math.Min(noise.Length, bytes.Length - (position % bytes.Length)))
                        .CopyTo(bytes.AsSpan(position % bytes.Length));
                    _ = Reading(SiteInAString.File($"content/a{extensions[extension]}", bytes));
                    _ = Reading(SiteInAString.File($"content/a{extensions[extension]}", noise));
                },
                iter: 300
            );

        static IReadOnlyList<Diagnostic> Reading(ItaSite.Model.SourceFile file) =>
            ItaSite.Documents.DocumentReader.Read(file).Diagnostics;
    }

    [Fact]
    public void The_check_digit_agrees_with_a_slow_reference() =>
        Gen.String[Gen.Char["0123456789๑๙-. ก"], 0, 40]
            .Where(text => text.Length > 0)
            .Sample(text =>
            {
                var folded = string.Concat(
                    text.Select(letter => letter is >= '๐' and <= '๙' ? (char)(letter - '๐' + '0') : letter)
                );
                var slow = Unbroken().Matches(folded).Select(match => match.Value).Where(IsValid);
                var fast = PersonalData
                    .In(text)
                    .Where(datum => datum.Kind == PersonalKind.CitizenNumber && datum.End - datum.Start == 13)
                    .Select(datum => datum.Written);
                return slow.SequenceEqual(fast);

                static bool IsValid(string digits) =>
                    (digits[0] is >= '1' and <= '8' || (digits[0] == '0' && digits[5..7] == "89"))
                    && CheckDigit(digits) == digits[12] - '0';

                static int CheckDigit(string digits) =>
                    (11 - (Enumerable.Range(0, 12).Sum(i => (digits[i] - '0') * (13 - i)) % 11)) % 10;
            });

    [Fact]
    public void A_table_shown_from_a_file_is_looked_through_cell_by_cell()
    {
        const string csv = "ชื่อร้าน,เลขประจำตัว,โทรศัพท์\nร้าน ก,1-2345-67890-12-1,081-234-5678\n";

        var result = SiteInAString.Build($"-- content/a.md --\n# ก\n![ร้านค้า](a.csv)\n-- content/a.csv --\n{csv}");
        var allowed = SiteInAString.Build(
            $"-- content/a.md --\n---\nallow-personal: {{ \"081-234-5678\": สายด่วน }}\n---\n# ก\n![ร้านค้า](a.csv)\n-- content/a.csv --\n{csv}"
        );

        Assert.Contains("content/a.csv(2,2): error ITA720", SiteInAString.Lines(result), StringComparison.Ordinal);
        Assert.Contains("(a.csv B2)", SiteInAString.Lines(result), StringComparison.Ordinal);
        Assert.Contains("(a.csv C2)", SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
        Assert.DoesNotContain("(a.csv C2)", SiteInAString.Lines(allowed, Severity.Warning), StringComparison.Ordinal);
    }

    private static string Fixtures => Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures");

    private static string Privacy(BuildResult result) =>
        string.Join(
            '\n',
            result
                .Diagnostics.Where(diagnostic =>
                    diagnostic.Problem.Code == "ITA211"
                    || Problems.Of(typeof(DocumentProblems)).Contains(diagnostic.Problem)
                    || Problems.Of(typeof(PrivacyProblems)).Contains(diagnostic.Problem)
                )
                .Select(diagnostic => diagnostic.ToLine(Language.Thai))
        );

    [GeneratedRegex(@"(?<![0-9])(?<![0-9][.,])[0-9]{13}(?![0-9])(?![.,][0-9])")]
    private static partial Regex Unbroken();
}
