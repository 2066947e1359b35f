using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>
/// What a page or a data file may say of a rule's verdict: all to the office; to the public what was seen, and the
/// agency's own word, but no advice.
/// </summary>
internal static class ShownVerdict
{
    /// <summary>What the public is told where someone still has to give, fix or vouch for something.</summary>
    public const string NotComplete = "ยังไม่มีหลักฐานครบตามเกณฑ์";

    /// <summary>
    /// Null where the sentence is advice that is kept from the public, or asks for the word that is given.
    /// </summary>
    public static string? MessageOf(RuleVerdict verdict, bool isForOffice) =>
        isForOffice || verdict.Outcome == RuleOutcome.Fits ? verdict.Diagnostic.Message(Language.Thai) : null;

    public static string Word(RuleOutcome judgement) =>
        judgement switch
        {
            RuleOutcome.Fits => "สิ่งที่พบ",
            RuleOutcome.Declared => "คำรับรองของหน่วยงาน",
            RuleOutcome.AsksForWord => "รอคำรับรองของหน่วยงาน",
            _ => "ยังไม่เป็นไปตามเกณฑ์",
        };
}
