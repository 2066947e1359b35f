using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>Results are known when their span is over; plans and announcements come before it.</summary>
internal static partial class ReportsFollowTheirPeriod
{
    /// <returns>Null if nothing is dated too early.</returns>
    public static Verdict? Judge(ShownEvidence showing)
    {
        if (EndFor(showing.Element) is not { } end)
            return null;

        foreach (var line in TitleLine.Of(showing))
        {
            if (
                Dated().Match(ThaiDigits.ToArabic(line.Text)) is { Success: true } dated
                && ThaiDateReader.TryRead(dated.Groups[1].Value.Trim(), out var day)
                && IsTooEarly(day, end)
            )
                return Told(day, end) with { At = line.PlaceOf(line.Text, showing.Site) };
        }

        var page = showing.Page.Page;
        if (new[] { page.Published, page.Updated }.Max() is { } last && IsTooEarly(last, end))
            return Told(last, end) with
            {
                At = new TitleLine("", Place.TopOf(page.Source)).PlaceOf(
                    page.Updated is null ? "published:" : "updated:",
                    showing.Site
                ),
            };

        return null;
    }

    /// <summary>When the file was last changed by its own account, if that is too early.</summary>
    public static (Bilingual Date, Bilingual End)? In(DocumentFacts facts, Element element) =>
        EndFor(element) is { } end && facts.Date is { } day && IsTooEarly(day, end)
            ? (TimeWords.Of(day), TimeWords.Of(end))
            : null;

    private static bool IsTooEarly(DateOnly day, DateOnly end) => day < end;

    private static Verdict Told(DateOnly day, DateOnly end) =>
        Verdict.AsksForWord(OwnershipProblems.IsPublishedTooEarly, TimeWords.Of(day), TimeWords.Of(end));

    /// <summary>The earliest day on which what is asked for can be complete.</summary>
    private static DateOnly? EndFor(Element element)
    {
        List<DateOnly> ends =
        [
            .. element.Rules.OfType<ElementRule.Covers>().Select(rule => rule.Span.To),
            .. element
                .Rules.OfType<ElementRule.OfYear>()
                .Where(rule => rule.Relation == YearRelation.ReportOf)
                .Select(rule => rule.Spans.Min(span => span.To)),
        ];
        return ends.Count == 0 ? null : ends.Max();
    }

    [GeneratedRegex(
        @"(?:ณ\s{0,2}วันที่|ลงวันที่|เผยแพร่(?:เมื่อ)?(?:วันที่)?|ประกาศ(?:เมื่อ)?วันที่|จัดทำ(?:เมื่อ)?วันที่"
            + @"|รายงาน\s?ณ\s?วันที่|ข้อมูล\s?ณ\s?วันที่)\s{0,3}([0-9]{1,2}[^0-9]{1,20}[0-9]{2,4}"
            + @"|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})"
    )]
    private static partial Regex Dated();
}
