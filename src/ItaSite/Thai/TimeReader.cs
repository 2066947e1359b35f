using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>
/// Reads the times that a text names, however offices write them: ต.ค.65 – มี.ค.66, ไตรมาสที่ ๑, 10/2565, รอบ ๖
/// เดือนแรก.
/// </summary>
internal static partial class TimeReader
{
    private const int FarBack = 160;

    /// <summary>Such words are followed by the year of a law, not by that of the data.</summary>
    private static readonly string[] Laws =
    [
        "พระราชบัญญัติ",
        "พ.ร.บ.",
        "พรบ",
        "ระเบียบ",
        "กฎกระทรวง",
        "รัฐธรรมนูญ",
        "ประมวลกฎหมาย",
        "พระราชกฤษฎีกา",
        "หลักเกณฑ์ของคณะกรรมการ",
    ];

    private static readonly string[] Data = ["แผน", "รายงาน", "ข้อมูล", "สถิติ", "ผลการ", "นโยบาย"];

    /// <param name="frame">Lends its years to months, quarters and halves that are named without one.</param>
    /// <param name="academic">The days of school years; those of the usual ones unless a catalogue has others.</param>
    /// <returns>In the order of the text. A range is one time.</returns>
    public static IReadOnlyList<NamedTime> In(string text, Period? frame = null, AcademicYear? academic = null)
    {
        var school = academic ?? AcademicYear.Usual;
        var folded = ThaiDigits.ToArabic(text);
        if (!folded.AsSpan().ContainsAnyInRange('0', '9') && !InWords().IsMatch(folded))
            return [];

        var points = Time()
            .Matches(folded)
            .Select(match => TimePoint.Of(match))
            .OfType<TimePoint>()
            .Where(point => !IsYearOfLaw(point, folded))
            .ToList();
        var times = new List<NamedTime>();
        for (var i = 0; i < points.Count; i++)
        {
            if (
                i + 1 < points.Count
                && AreJoined(folded, points[i], points[i + 1])
                && TimePoint.Range(points[i], points[i + 1], frame, school) is { } range
            )
            {
                times.Add(range);
                i++;
            }
            else if (!points[i].IsBareYear || IsAlone(points[i], folded))
            {
                times.Add(points[i].Alone(frame, school));
            }
        }

        return times;
    }

    /// <summary>
    /// The span that a text is about as a whole: a range, a month, a year, or a year with its half or quarter; null if
    /// it names none or several.
    /// </summary>
    public static Period? SpanOf(string text, AcademicYear? academic = null)
    {
        var times = In(text, null, academic);
        if (times is [{ Span: { } span }])
            return span;

        return
            times is [var one, var other]
            && (one.Unit == TimeUnit.Year) != (other.Unit == TimeUnit.Year)
            && (one.Unit == TimeUnit.Year ? one : other) is { IsRange: false, Span: { } year }
            && In(text, year, academic).First(time => time.Unit != TimeUnit.Year).Span is { } part
            && year.Covers(part)
            ? part
            : null;
    }

    private static bool AreJoined(string text, TimePoint first, TimePoint second) =>
        first.End <= second.Start && Through().IsMatch(text.AsSpan(first.End, second.Start - first.End));

    /// <summary>A number between 2400 and 2700 is a year only where nothing else stands.</summary>
    private static bool IsAlone(TimePoint point, string text) =>
        text.AsSpan(0, point.Start).Trim().IsEmpty && text.AsSpan(point.End).Trim().IsEmpty;

    private static bool IsYearOfLaw(TimePoint point, string text)
    {
        if (!point.IsEraYear)
            return false;

        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, point.Start - 1)) + 1, point.Start - FarBack);
        var before = text[start..point.Start];
        var law = Laws.Max(word => before.LastIndexOf(word, StringComparison.Ordinal));
        return law >= 0 && Data.All(word => before.LastIndexOf(word, StringComparison.Ordinal) < law);
    }

    private const string MonthName =
        ThaiCalendar.LongMonthPattern
        + @"|ม\.\s?ค\.?|ก\.\s?พ\.?|มี\.\s?ค\.?|เม\.\s?ย\.?|พ\.\s?ค\.?|มิ\.\s?ย\.?|ก\.\s?ค\.?|ส\.\s?ค\.?|ก\.\s?ย\.?"
        + @"|ต\.\s?ค\.?|พ\.\s?ย\.?|ธ\.\s?ค\.?"
        + @"|(?<![ก-์])(?:มค|กพ|มีค|เมย|พค|มิย|กค|สค|กย|ตค|พย|ธค)\.?(?![ก-์])";

    private const string EnglishMonth =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
        + "|Nov(?:ember)?|Dec(?:ember)?";

    private const string Era = @"(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)\s{0,3}";
    private const string Year = "(?<y>[0-9]{4}|[0-9]{2})(?![0-9]|[.,/][0-9])";
    private const string OfYear =
        @"(?:\s{0,3}(?:/|\(|ของ)?\s{0,3}(?:(?:ประจำ)?ปี\s{0,3}(?:งบประมาณ)?\s{0,3})?(?:พ\.?\s?ศ\.?)?\s{0,3}"
        + Year
        + ")?";

    private const string OfSchoolYear =
        @"(?:\s{0,3}(?:/|\()?\s{0,3}(?:(?:ของ|ประจำ)?ปี\s{0,2}การศึกษา\s{0,3})?(?:" + Era + ")?" + Year + ")?";

    [GeneratedRegex(
        @"(?<![0-9/.-])(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?![0-9])"
            + @"|(?<![0-9/.-])(?<d>[0-9]{1,2})(?<s>[/.-])(?<m>[0-9]{1,2})\k<s>"
            + Year
            + @"|(?<![0-9/.,])(?:(?<d0>[0-9]{1,2})\s{0,2}(?:[-–—]|ถึง)\s{0,2})?(?<d>[0-9]{1,2})\s{0,3}"
            + @"(?:เดือน\s{0,3})?(?<mon>"
            + MonthName
            + @")(?:\s{0,3}(?:"
            + Era
            + @"|ปี\s{0,3})?"
            + Year
            + ")?"
            + "|(?<mon>"
            + MonthName
            + @")(?:\s{0,3}(?:"
            + Era
            + @"|ปี\s{0,3}|/|-)?"
            + Year
            + ")?"
            + "|(?<![A-Za-z])(?<en>"
            + EnglishMonth
            + @")[\s.'/-]{1,3}"
            + Year
            + @"|(?<![0-9/.,-]|ที่\s?)(?<m>1[0-2]|0?[1-9])/(?<y>2[45][0-9]{2}|20[0-9]{2})(?![0-9/])"
            + "|(?<![0-9/.,-])(?<y>2[45][0-9]{2}|20[0-9]{2})-(?<m>1[0-2]|0[1-9])(?![0-9/-])"
            + @"|(?:ไตรมาส\s{0,3}(?:ที่)?\s{0,3}|(?<![A-Za-z])Q)(?<q>[1-4])(?![0-9])"
            + OfYear
            + @"|(?<half>(?:รอบ\s{0,3}(?:ที่\s{0,3}(?<h>[12])\s{0,3})?)?(?<![0-9])(?:6|หก)\s{0,3}เดือน"
            + @"|ครึ่งปี)\s{0,3}(?<h>แรก|หลัง|ที่\s{0,3}[12])?"
            + OfYear
            + @"|(?:ภาค(?:เรียน|การศึกษา)|เทอม)\s{0,3}(?:ที่)?\s{0,3}(?:(?<t0>[1-3])\s{0,2}(?:[-–—,]|และ|ถึง)\s{0,2}"
            + @"(?:(?:ภาค(?:เรียน|การศึกษา)|เทอม)?\s{0,2}ที่\s{0,2})?)?(?<t>[1-3])(?![0-9])"
            + OfSchoolYear
            + @"|ปี\s{0,2}การศึกษา\s{0,3}(?:ที่\s{0,2})?(?<school>)(?:"
            + Era
            + ")?"
            + Year
            + @"|ปี\s{0,2}งบ(?:ประมาณ)?\s{0,3}(?<fiscal>)(?:"
            + Era
            + ")?"
            + Year
            + @"|(?<!ง|ทุก|แต่ละ)ปี\s{0,3}(?<named>)(?:"
            + Era
            + ")?"
            + Year
            + "|(?<era>"
            + Era
            + ")"
            + Year
            + @"|(?<![0-9/.,])(?<bare>)(?<y>2[4-6][0-9]{2})(?![0-9]|[/.,][0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Time();

    [GeneratedRegex(MonthName + @"|ครึ่งปี|หก\s{0,3}เดือน")]
    private static partial Regex InWords();

    [GeneratedRegex(
        @"^\s{0,3}\)?(?:[-–—~]|ถึง|จนถึง|to)\s{0,3}(?:ถึง\s{0,3})?(?:วันที่|เดือน|สิ้นเดือน|ปี|สิ้นปี)?\s{0,3}$"
    )]
    private static partial Regex Through();
}
