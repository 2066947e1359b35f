using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// A title says of what year a thing is; where none of an element's titles is of a year that the criterion asks for, it
/// is another year's.
/// </summary>
internal static partial class TitlesAreOfTheYear
{
    /// <returns>Null if no title names a year, one names the right one, or the criterion asks for none.</returns>
    public static Verdict? Judge(ShownEvidence showing)
    {
        var wanted = WantedBy(showing.Element, showing.Item);
        if (wanted.Count == 0)
            return null;

        var named = TitleLine
            .Of(showing)
            .SelectMany(line =>
                TimesIn(line.Text, wanted, showing.AcademicYear).Select(time => (Line: line, Time: time))
            )
            .ToList();
        if (named.Count == 0 || named.Exists(one => IsWanted(one.Time, wanted)))
            return null;

        var told = named[0].Line;
        return Verdict.AsksForWord(
            OwnershipProblems.IsTitledOfAnotherYear,
            Bilingual.Same(told.Text),
            Written(wanted)
        ) with
        {
            At = told.PlaceOf(told.Text, showing.Site),
        };
    }

    /// <summary>As <see cref="Judge"/>, of a document's own beginning.</summary>
    public static (Bilingual Title, Bilingual Wanted)? In(
        DocumentFacts facts,
        Element element,
        Item item,
        AcademicYear? school
    )
    {
        var wanted = WantedBy(element, item);
        var named =
            wanted.Count == 0
                ? []
                : DocumentBeginning
                    .Of(facts)
                    .SelectMany(line => TimesIn(line, wanted, school).Select(time => (line, time)))
                    .ToList();
        return named.Count == 0 || named.Exists(one => IsWanted(one.time, wanted))
            ? null
            : (Bilingual.Same(named[0].line), Written(wanted));
    }

    /// <summary>By the element's own rules, or else by those of its item.</summary>
    private static List<Wanted> WantedBy(Element element, Item item)
    {
        var own = element.Rules.SelectMany(Of).ToList();
        return own.Count > 0 ? own : [.. item.Elements.SelectMany(other => other.Rules).SelectMany(Of)];
    }

    private static IEnumerable<Wanted> Of(ElementRule rule) =>
        rule switch
        {
            ElementRule.OfYear { Relation: YearRelation.AdoptedIn } => [],
            ElementRule.OfYear year => [new Wanted(year.Spans, year.Year, year.Relation == YearRelation.InForce)],
            ElementRule.Covers covers => [new Wanted([covers.Span], null, false)],
            _ => [],
        };

    private static IEnumerable<NamedTime> TimesIn(string line, List<Wanted> wanted, AcademicYear? school) =>
        Compares().IsMatch(line)
            ? []
            : TimeReader
                .In(line, null, school)
                .Where(time =>
                    time is { Span: not null, IsRange: false }
                    && time.Unit != TimeUnit.Day
                    && IsOfTheThing(time, line)
                    && (!wanted.TrueForAll(one => one.IsInForce) || IsYearly(time, line))
                );

    /// <summary>A year after พ.ศ. alone may be that of an order or a standard.</summary>
    private static bool IsOfTheThing(NamedTime time, string line) =>
        time.Unit != TimeUnit.Year || line[time.Start] == 'ป' || Papers().IsMatch(line[..time.Start]);

    /// <summary>What is in force may bear an older year in its name, but not a plan of one year.</summary>
    private static bool IsYearly(NamedTime time, string line) =>
        line[..time.Start].TrimEnd().EndsWith("ประจำ", StringComparison.Ordinal)
        && line.Contains("แผน", StringComparison.Ordinal);

    private static bool IsWanted(NamedTime time, List<Wanted> wanted) =>
        wanted.Exists(one =>
            (one.Number is { } year && time.NamesYear(year)) || one.Spans.Any(span => span.Overlaps(time.Span!.Value))
        );

    private static Bilingual Written(List<Wanted> wanted) =>
        TimeWords.Of(wanted.SelectMany(one => one.Spans).Distinct());

    [GeneratedRegex("เปรียบเทียบ|เทียบกับ|ย้อนหลัง|ปีก่อน|ปีที่ผ่านมา|แก้ไขเพิ่มเติม")]
    private static partial Regex Compares();

    [GeneratedRegex("แผน|รายงาน|สถิติ|ผลการ|ข้อมูล|งบประมาณ|โครงการ")]
    private static partial Regex Papers();

    private sealed record Wanted(IReadOnlyList<Period> Spans, FiscalYear? Number, bool IsInForce);
}
