using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>
/// The ready-to-fill text of an item's page: a heading for each of its elements, with what it asks for in a comment.
/// </summary>
internal static partial class ItemPageText
{
    private static readonly Dictionary<string, string> NoRemarks = [];

    /// <param name="from">
    /// What the page takes along from an earlier year, if only nothing: such a page is a draft. Null for a page on its
    /// own.
    /// </param>
    /// <param name="remarks">By element key, what else to say to whoever fills the page.</param>
    public static string Of(
        Item item,
        FiscalYear year,
        CarriedPage? from = null,
        IReadOnlyDictionary<string, string>? remarks = null
    )
    {
        var text = new StringBuilder();
        text.Append(
            $"---\n{SchemaLine.OfPage(SourceTree.FolderOf(year) + item.Code.Slug)}item: {item.Code}   # {item.Title}\n"
        );
        if (from is not null)
            text.Append("draft: true   # ลบบรรทัดนี้เมื่อพร้อมเผยแพร่\n");

        text.Append($"declared: not-started   # done | in-progress | not-started\n# published: {year}-01-31\n");
        if (from is { IsSample: true })
            text.Append("sample: true   # เนื้อหาที่นำมาเป็นตัวอย่าง ลบบรรทัดนี้เมื่อใส่ข้อมูลจริงแล้ว\n");

        if (from is { Evidence.Count: > 0 })
        {
            text.Append("evidence:\n");
            foreach (var (key, link) in from.Evidence)
                text.Append($"  {key}: {YamlText.Quoted(link)}\n");
        }

        text.Append("---\n");
        if (from is { Lead.Length: > 0 })
            text.Append('\n').Append(from.Lead).Append('\n');

        foreach (var element in item.Elements)
            AppendSection(
                text,
                item,
                element,
                from?.Sections.GetValueOrDefault(element.Key),
                (remarks ?? NoRemarks).GetValueOrDefault(element.Key)
            );

        if (from is { Unsorted.Length: > 0 })
            text.Append('\n').Append(from.Unsorted).Append('\n');

        if (from is { Notes.Length: > 0 })
            text.Append('\n').Append(from.Notes).Append('\n');

        return text.ToString();
    }

    private static void AppendSection(
        StringBuilder text,
        Item item,
        Element element,
        CarriedSection? section,
        string? remark
    )
    {
        var heading = section?.Heading ?? $"## {TitleOf(item, element)} {{#{element.Key}}}";
        text.Append($"\n{heading}\n\n{ScaffoldComment.Start(element.Statement)}");
        foreach (var part in element.Parts)
            text.Append($"\n     - {ScaffoldComment.Safe(part.Title)}");

        text.Append(remark is null ? "" : $"\n     {ScaffoldComment.Safe(remark)}").Append(" -->\n");
        if (section is not null)
            text.Append('\n').Append(section.Markdown).Append('\n');
    }

    /// <summary>
    /// The official wording begins with a verb that a heading does without, and goes on to list what is in it, which
    /// the comment repeats.
    /// </summary>
    public static string TitleOf(Item item, Element element)
    {
        const int longest = 70;
        const int shortest = 10;
        var phrase = LeadingVerb().Replace(element.Statement, "");
        var words = ListOfParts().Replace(phrase, "");
        if (words.Length < shortest && words.Length < phrase.Length)
            return item.Title;

        // Thai puts spaces between phrases, not words: where there is none, the phrase is one.
        var end = words.Length <= longest ? words.Length : words.LastIndexOf(' ', longest);
        return end > shortest ? words[..end] : words;
    }

    [GeneratedRegex("^(?:แสดง|มี(?=ข้อมูล|เนื้อหา|การ|ราย))")]
    private static partial Regex LeadingVerb();

    [GeneratedRegex(
        "[ ](?:(?:โดย|ที่|ซึ่ง)มี.*?)?"
            + "(?:อย่างน้อยประกอบด้วย|ประกอบด้วย|ยกตัวอย่าง(?:เช่น)?|เช่น|ได้แก่|ดังนี้)(?:[ ].*)?$"
    )]
    private static partial Regex ListOfParts();
}
