using CsCheck;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Tests.Fuzzing;

namespace ItaSite.Tests.Editing;

/// <summary>
/// Edits at random of the real site's files, as they are and damaged: what was set is read back, all else is letter by
/// letter as it was, twice is as once, and what was put in can be taken out again. <c>ITA_EDITS</c> makes more of them.
/// </summary>
public class RandomEdits
{
    private const string Page = "content/oit/2566/a.md";

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("ITA_EDITS") ?? "400");

    private static readonly string[] Pages =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((_, index) => index % 3 == 0)
            .Select(OnDisk.Text),
        """
            ---
            # หมายเหตุ
            item: "A1"   # โครงสร้าง
            declared: 'done'
            waived: { chart: 'มี, จุลภาค', posts: ไม่มี }
            unknown-key:
              - a: |
                  หลายบรรทัด

                  # ไม่ใช่หมายเหตุ
                b: >+
                  พับ

              - [x, y]
            notes: [หนึ่ง, "สอง"]
            evidence:

              # ใต้หมายเหตุ
              chart: files/a.pdf
            ---
            บทนำ
            """,
        "---\n---\n\n# ว่าง\n",
        "ไม่มีส่วนหัว\n\n***\n",
    ];

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[Gen.Char["กขา่๑ 0-:#'\"\\{}[],&*!|>%@`~\n\tn."], 0, 12],
        OneOf("no", "012", "2566-04-20", "ประกาศ #2", "ก: ข", "หนึ่ง\nสอง\n", "---", "~", "- ก", "x\r\ny", "C:\\new")
    );

    private static readonly Gen<string> Texts = Gen.OneOf(
        OneOf(Pages),
        OneOf(Pages).Select(page => page.Replace("\n", "\r\n", StringComparison.Ordinal)),
        OneOf(Pages).Select(page => $"\uFEFF{page.TrimEnd()}"),
        OneOf(Pages).Select(page => page.Replace("---\n", "---\r\n", StringComparison.Ordinal)),
        Mutated.Text(Pages)
    );

    private static readonly Gen<FieldPath> Paths = OneOf(
            "title",
            "item",
            "declared",
            "period",
            "notes",
            "sample",
            "unknown-key",
            "waived/chart",
            "waived/a b: c",
            "evidence/chart",
            "evidence/new",
            "confirmed/posts"
        )
        .Select(FrontMatterEdits.PathOf);

    [Fact]
    public void Values_at_the_top_of_pages() =>
        Gen.Select(Texts, Paths, Words)
            .Sample(
                (text, path, words) =>
                {
                    var value = FieldValue.Of(words);
                    var edited = FrontMatterText.Set(Page, text, path, value);
                    if (edited.Refusal is not null)
                    {
                        Assert.Equal(text, edited.Text);
                        return;
                    }

                    Assert.Equal(
                        TextOf(value),
                        (FrontMatterText.Get(Page, edited.Text, path) as DataNode.Scalar)?.Text
                    );
                    Assert.Equal(BodyOf(text).Trim(), BodyOf(edited.Text).Trim());
                    AssertRestIsAsItWas(FieldsOf(text), FieldsOf(edited.Text), path);
                    Assert.Equal(edited.Text, FrontMatterText.Set(Page, edited.Text, path, value).Text);
                    if (
                        FrontMatterText.Get(Page, text, path.Steps.Count > 1 ? new FieldPath([path.Steps[0]]) : path)
                            is null
                        && (
                            FieldsOf(text).Entries.Count > 0
                            || !text.TrimStart('\uFEFF').StartsWith("---", StringComparison.Ordinal)
                        )
                    )
                        Assert.Equal(text, FrontMatterText.Remove(Page, edited.Text, path).Text);
                },
                iter: Rounds
            );

    [Fact]
    public void Lists_at_the_top_of_pages() =>
        Gen.Select(Texts, Words.Array[0, 5])
            .Sample(
                (text, words) =>
                {
                    var path = FieldPath.Of("notes");
                    var value = FieldValue.Of(words);
                    var edited = FrontMatterText.Set(Page, text, path, value);
                    if (edited.Refusal is not null)
                        return;

                    var wanted = value.IsEmpty ? null : DataTree.Of(value.Tidied());
                    var read = FrontMatterText.Get(Page, edited.Text, path);
                    Assert.True(wanted is null ? read is null : DataTree.Same(wanted, read), edited.Text);
                    Assert.Equal(BodyOf(text).Trim(), BodyOf(edited.Text).Trim());
                    AssertRestIsAsItWas(FieldsOf(text), FieldsOf(edited.Text), path);
                    Assert.Equal(edited.Text, FrontMatterText.Set(Page, edited.Text, path, value).Text);
                },
                iter: Rounds / 2
            );

    [Fact]
    public void Sections_of_pages() =>
        Gen.Select(
                Texts,
                Gen.Int[0, 30],
                Gen.OneOf(
                    Words,
                    OneOf(
                        "# ก\n\nข",
                        "    โค้ด",
                        "- ก\n  - ข",
                        "```\n# ก\n```",
                        "| ก |\n|---|\n| ข |",
                        "ก\n---",
                        "<div>\n"
                    )
                ),
                Gen.Bool
            )
            .Sample(
                (text, at, words, isAppended) =>
                {
                    var plan = PlanOf(text);
                    var key = plan.Elements[at % plan.Elements.Count].Key;
                    var written = new WrittenText(Page, text);
                    var before = SectionOutline.Of(written, plan).Value?.Find(key);
                    var edited = isAppended
                        ? SectionText.Append(Page, text, key, words, plan)
                        : SectionText.Replace(Page, text, key, words, plan);
                    if (edited.Refusal is not null)
                    {
                        Assert.Equal(text, edited.Text);
                        return;
                    }

                    var now = new WrittenText(Page, edited.Text);
                    if (before is { } section)
                    {
                        Assert.StartsWith(written.Seen[..section.Start], now.Seen, StringComparison.Ordinal);
                        Assert.EndsWith(written.Seen[section.End..], now.Seen, StringComparison.Ordinal);
                    }
                    else if (edited.Text != text)
                    {
                        // A blank line may stay, which kept the section apart from a paragraph behind it.
                        var removed = SectionText.Remove(Page, edited.Text, key, plan).Text;
                        Assert.Equal(WithoutBlankLines(text), WithoutBlankLines(removed));
                        Assert.InRange(removed.Length - text.Length, 0, "\r\n".Length);
                    }

                    Assert.Equal(
                        text.Contains('\r', StringComparison.Ordinal)
                            && !text.Replace("\r\n", "", StringComparison.Ordinal)
                                .Contains('\n', StringComparison.Ordinal),
                        edited.Text.Contains('\r', StringComparison.Ordinal)
                            && !edited
                                .Text.Replace("\r\n", "", StringComparison.Ordinal)
                                .Contains('\n', StringComparison.Ordinal)
                    );
                    if (!isAppended && SectionText.Get(Page, edited.Text, key, plan) is { } read)
                        Assert.Equal(edited.Text, SectionText.Replace(Page, edited.Text, key, read, plan).Text);
                },
                iter: Rounds / 2
            );

    private static IEnumerable<string> WithoutBlankLines(string text) =>
        text.Split('\n').Where(line => line.Trim('\r').Length > 0);

    [Fact]
    public void Keys_of_the_settings()
    {
        var settings = OnDisk.Text(Path.Combine(Repository.Root, "site.config.json"));
        Gen.Select(
                Gen.OneOf(
                    Gen.Const(settings),
                    Gen.Const(settings.Replace("\n", "\r\n", StringComparison.Ordinal)),
                    Gen.Const(settings.Replace(",\n", ", // หมายเหตุ, ท้าย\n", StringComparison.Ordinal)),
                    Gen.Const(settings.Replace("  ", "\t", StringComparison.Ordinal)),
                    Gen.Const("{}"),
                    Mutated.Text(settings)
                ),
                OneOf("baseUrl", "agency/name", "agency/new", "new", "eit/url", "eit/opens", "new/deep/er")
                    .Select(FrontMatterEdits.PathOf),
                Words
            )
            .Sample(
                (text, path, words) =>
                {
                    var value = FieldValue.Of(words);
                    var edited = DataFileText.Set("site.config.json", text, path, value);
                    if (edited.Refusal is not null)
                    {
                        Assert.Equal(text, edited.Text);
                        return;
                    }

                    Assert.Equal(
                        TextOf(value),
                        (DataFileText.Get("site.config.json", edited.Text, path) as DataNode.Scalar)?.Text
                    );
                    AssertRestIsAsItWas(SettingsOf(text), SettingsOf(edited.Text), path);
                    Assert.Equal(edited.Text, DataFileText.Set("site.config.json", edited.Text, path, value).Text);
                    if (DataFileText.Get("site.config.json", text, new FieldPath([path.Steps[0]])) is null)
                        Assert.Equal(text, DataFileText.Remove("site.config.json", edited.Text, path).Text);
                },
                iter: Rounds / 2
            );
    }

    [Fact]
    public void Items_of_YAML_files()
    {
        const string file = "content/oit/2566/measures.yaml";
        var measures = OnDisk.Text(Path.Combine(Repository.Root, file));
        Gen.Select(
                Gen.OneOf(
                    Gen.Const(measures),
                    Gen.Const(measures.Replace("\n", "\r\n", StringComparison.Ordinal)),
                    Mutated.Text(measures)
                ),
                Gen.Int[0, 8],
                Gen.Int[0, 3],
                OneOf("progress", "guidelines", "responsible"),
                Words,
                Gen.Int[0, 2]
            )
            .Sample(
                (text, measure, item, key, words, kind) =>
                {
                    var list = FieldPath.Of("indicators", measure, key);
                    var value = FieldValue.Of(words);
                    var edited =
                        kind == 0 ? DataFileText.Set(file, text, list.Then(item), value)
                        : kind == 1 ? DataFileText.Insert(file, text, list, item, value)
                        : DataFileText.Remove(file, text, list.Then(item));
                    if (edited.Refusal is not null)
                    {
                        Assert.Equal(text, edited.Text);
                        return;
                    }

                    if (!IsOfTexts(DataFileText.Get(file, text, list)))
                        return;

                    var (before, now) = (
                        Items(DataFileText.Get(file, text, list)),
                        Items(DataFileText.Get(file, edited.Text, list))
                    );
                    var wanted = before.ToList();
                    if (item < before.Count && (kind == 2 || (kind == 0 && value.IsEmpty)))
                        wanted.RemoveAt(item);
                    else if (kind == 0 && !value.IsEmpty && item < before.Count)
                        wanted[item] = TextOf(value)!;
                    else if (kind != 2 && !value.IsEmpty)
                        wanted.Insert(Math.Min(item, before.Count), TextOf(value)!);

                    Assert.Equal(wanted, now);
                    AssertRestIsAsItWas(YamlOf(text), YamlOf(edited.Text), list);
                    if (kind == 1 && !value.IsEmpty && before.Count > 0)
                        Assert.Equal(
                            text,
                            DataFileText.Remove(file, edited.Text, list.Then(Math.Min(item, before.Count))).Text
                        );
                },
                iter: Rounds / 2
            );

        DataNode.Map YamlOf(string text) => YamlReader.ReadMap(new WrittenText(file, text).Seen, file, 0, []);
    }

    [Fact]
    public void The_text_that_an_edit_sees_is_the_one_that_readers_see() =>
        Mutated
            .Text([.. Pages, "ก\r\rข\r\nค\n\r\r\n", "\uFEFF\r"])
            .Sample(
                text =>
                {
                    var bytes = System.Text.Encoding.UTF8.GetBytes(text);
                    var source = SourceText.Read(SiteInAString.File(Page, bytes), [])!;
                    var written = new WrittenText(Page, System.Text.Encoding.UTF8.GetString(bytes));
                    Assert.Equal(source.Text, written.Seen);
                    Assert.Equal(written.Written, written.With([]).Written);
                    Assert.Equal(written.Written, written.With([TextEdit.Insert(written.Seen.Length / 2, "")]).Written);
                },
                iter: Rounds / 2
            );

    private static void AssertRestIsAsItWas(DataNode.Map before, DataNode.Map now, FieldPath path)
    {
        for (var depth = 1; depth <= path.Steps.Count; depth++)
        {
            // Nothing after a key or a dash becomes the map or the list that is written into it.
            if (
                DataTree.Find(before, path.Steps.Take(depth)) is null or DataNode.Scalar { Text: "" }
                || DataTree.Find(now, path.Steps.Take(depth)) is null
            )
            {
                Assert.True(DataTree.Same(Without(before, depth), Without(now, depth)));
                return;
            }
        }

        Assert.True(DataTree.Same(Without(before, path.Steps.Count), Without(now, path.Steps.Count)));

        DataNode Without(DataNode node, int depth) =>
            DataTree.Find(node, path.Steps.Take(depth)) is null
                ? node
                : DataTree.Without(node, [.. path.Steps.Take(depth)]);
    }

    private static string? TextOf(FieldValue value) => value.IsEmpty ? null : ((FieldValue.Text)value.Tidied()).Value;

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static bool IsOfTexts(DataNode? list) =>
        list is not DataNode.List items || items.Items.All(item => item is DataNode.Scalar);

    private static List<string> Items(DataNode? list) =>
        list is DataNode.List items ? [.. items.Items.OfType<DataNode.Scalar>().Select(item => item.Text)] : [];

    private static DataNode.Map FieldsOf(string text) => FrontMatter.Read(new WrittenText(Page, text).Source, []).Map;

    private static DataNode.Map SettingsOf(string text) =>
        JsonReader.ReadMap(new WrittenText("site.config.json", text).Source, []);

    private static string BodyOf(string text)
    {
        var written = new WrittenText(Page, text);
        return written.Seen[FrontMatter.Read(written.Source, []).BodyStart..];
    }

    /// <summary>The page's own headings, some of them, and two that it does not have.</summary>
    private static ElementPlan PlanOf(string text)
    {
        var draft = PageDraftReader.Read(new WrittenText(Page, text).Source, new DiagnosticBag());
        var ids = draft.Body.OfType<Markdig.Syntax.HeadingBlock>().Select(heading => draft.HeadingIds[heading]);
        return new ElementPlan([("new-first", "ใหม่ก่อน"), .. ids.Select(id => (id, id)), ("new-last", "ใหม่หลัง")]);
    }
}
