using System.Text;

namespace ItaSite.Tests.Auditing;

/// <summary>What is told of a forms.yaml that no table could follow, and of pages that ask for forms in vain.</summary>
public class WrongForms
{
    private const string Months = "เดือน,ทั้งหมด,แล้วเสร็จ\nต.ค. 69,0,0";

    private static readonly (string Mistake, string Site)[] Mistakes =
    [
        ("a form of another year", InForms("fiscal-year: 2570", "fiscal-year: 2569")),
        ("a misspelt key", InForms("    source: ทดสอบ", "    sorce: ทดสอบ")),
        ("a form twice", InForms("key: complaints", "key: procurement")),
        (
            "a form without a key or a title",
            InForms("- key: complaints\n    title: สถิติเรื่องร้องเรียน\n", "- source: ทดสอบ\n")
        ),
        ("a key in Thai", InForms("key: complaints", "key: ร้องเรียน")),
        ("a column twice", InForms("{ key: completed,", "{ key: total,")),
        ("a column without names", InForms("names: [แล้วเสร็จ], ", "")),
        (
            "a name that two columns share, but for spaces, brackets and digits",
            InForms("names: [แล้วเสร็จ]", "names: [แล้วเสร็จ, จำนวน เรื่อง (เรื่อง)]")
        ),
        ("a type that there is not", InForms("type: month", "type: moth")),
        (
            "required that is neither true nor false",
            InForms("type: month, required: true", "type: month, required: yes")
        ),
        (
            "a form that requires nothing",
            InForms("type: month, required: true }", "type: month }")
                .Replace(
                    "names: [ทั้งหมด, จำนวนเรื่อง], type: number, required: true",
                    "names: [ทั้งหมด, จำนวนเรื่อง], type: number",
                    StringComparison.Ordinal
                )
                .Replace(
                    "names: [แล้วเสร็จ], type: number, required: true",
                    "names: [แล้วเสร็จ], type: number",
                    StringComparison.Ordinal
                )
        ),
        ("a check that there is not", InForms("- totals: [budget]", "- total: [budget]")),
        (
            "checks of columns that there are not, all at once",
            InForms(
                "- totals: [total, completed]\n      - adds-up: { parts: [completed, in-progress], whole: total }\n   "
                    + "   - every-month: month",
                "- totals: [totl]\n      - adds-up: { parts: [complete, in-progress], whole: all }\n      - at-most: "
                    + "{ column: x, limits: [y] }\n      - one-of: { column: x, among: y }\n      - within: x\n      "
                    + "- unique: x\n      - every-month: mnth"
            )
        ),
        (
            "checks of columns of the wrong type",
            InForms(
                "- totals: [total, completed]\n      - adds-up: { parts: [completed, in-progress], whole: total }\n   "
                    + "   - every-month: month",
                "- totals: [month]\n      - within: total\n      - every-month: total"
            )
        ),
        (
            "checks without columns",
            InForms(
                "- totals: [total, completed]\n      - adds-up: { parts: [completed, in-progress], whole: total }\n   "
                    + "   - every-month: month",
                "- totals: []\n      - adds-up: { parts: [], whole: }\n      - at-most: {}\n      - every-month:"
            )
        ),
        (
            "a column held against itself",
            InForms(
                "parts: [completed, in-progress], whole: total",
                "parts: [completed, total, completed], whole: total"
            )
        ),
        ("a list where a map belongs", InForms("  - key: procurement", "  - [a]\n  - key: procurement")),
        ("YAML that can't be read", InForms("forms:", "forms: [")),
        ("a form that there is not", FormsOfTheTests.Site("form: complaint", ("ตาราง", Months))),
        ("a form and no table", FormsOfTheTests.Site("form: complaints")),
        ("a form, and a table of something else", FormsOfTheTests.Site("form: complaints", ("ตาราง", "ก,ข\n1,2"))),
        (
            "a table that lacks some columns of the form",
            FormsOfTheTests.Site(
                "form: complaints\nperiod: 2026-10/2026-10",
                ("ตาราง", "เดือน,จำนวนเรื่อง (เรื่อง),เสร็จ\nต.ค. 69,0,0")
            )
        ),
    ];

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var (mistake, site) in Mistakes)
        {
            var said = SiteInAString.Lines(SiteInAString.Build(site));
            Assert.True(said.Length > 0, mistake);
            messages.Append("== ").Append(mistake).Append('\n').Append(said).Append("\n\n");
        }

        Golden.Matches("wrong-forms.txt", messages.ToString());
    }

    [Fact]
    public void The_form_that_a_page_names_holds_only_for_tables_that_resemble_it() =>
        Assert.Empty(
            FormsOfTheTests.Faults(
                FormsOfTheTests.Site(
                    "form: complaints\nperiod: 2026-10/2026-10",
                    ("ตาราง", Months),
                    ("อื่น", "ก,ข\n1,2")
                )
            )
        );

    [Fact]
    public void A_new_year_takes_the_forms_along_with_its_own_number()
    {
        var catalogue = SiteInAString
            .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
            .Replace("2570", "2571", StringComparison.Ordinal);
        var start = ItaSite.Authoring.YearStarter.Start(
            SiteInAString.Tree($"-- content/oit/2570/forms.yaml --\n# แบบของปี 2570\n{FormsOfTheTests.Yaml}"),
            new ItaSite.Thai.FiscalYear(2571),
            SiteInAString.File("catalogue.yaml", Encoding.UTF8.GetBytes(catalogue))
        );

        var forms = Assert.Single(start.Value!.Files, file => file.Path == "content/oit/2571/forms.yaml");
        Assert.Equal(
            $"# แบบของปี 2570\n{FormsOfTheTests.Yaml.Replace("fiscal-year: 2570", "fiscal-year: 2571", StringComparison.Ordinal)}\n",
            forms.Text
        );
    }

    [Fact]
    public void A_year_without_forms_starts_one_without() =>
        Assert.DoesNotContain(
            ItaSite
                .Authoring.YearStarter.Start(
                    SiteInAString.Tree(),
                    new ItaSite.Thai.FiscalYear(2571),
                    SiteInAString.File(
                        "catalogue.yaml",
                        Encoding.UTF8.GetBytes(
                            SiteInAString
                                .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
                                .Replace("2570", "2571", StringComparison.Ordinal)
                        )
                    )
                )
                .Value!.Files,
            file => file.Path.EndsWith("forms.yaml", StringComparison.Ordinal)
        );

    private static string InForms(string old, string now)
    {
        Assert.Contains(old, FormsOfTheTests.Yaml, StringComparison.Ordinal);
        return $"-- content/oit/2570/forms.yaml --\n{FormsOfTheTests.Yaml.Replace(old, now, StringComparison.Ordinal)}";
    }
}
