using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The views of an item's elements: what is asked for, what was found, what each rule says.</summary>
/// <param name="isForOffice">With advice and doubts.</param>
internal sealed class ElementViews(Wording wording, bool isForOffice)
{
    /// <summary>Whether someone still has to do something: give evidence, fix it, or give the agency's word.</summary>
    public static bool IsOpen(ElementRecord record) =>
        (record.State is ElementState.Missing or ElementState.Sample && !record.Element.IsOptional)
        || record.Verdicts.Any(verdict => verdict.IsOpen);

    public ScriptObject Of(ElementRecord record) =>
        View.Of(
            ("key", record.Element.Key),
            ("statement", record.Element.Statement),
            ("optional", record.Element.IsOptional),
            ("doubt", isForOffice ? record.Element.Doubt : null),
            ("note", View.Of(record.Element.Note)),
            ("footnotes", OfFootnotes(record.Element.Footnotes)),
            ("formats", View.List(record.Element.Formats.Select(format => format.Word))),
            ("state", StateWords.Of(record.State)),
            ("reason", record.Reason),
            ("parts", View.List(record.Element.Parts.Select(part => part.Title))),
            (
                "further_parts",
                View.List(
                    record
                        .Element.Parts.Select(part => part.Title)
                        .Where(part => !record.Element.Statement.Contains(part, StringComparison.Ordinal))
                )
            ),
            ("examples", View.List(record.Element.Examples)),
            (
                "evidence",
                View.List(
                    record.Evidence.Select(evidence =>
                        View.Of(
                            ("kind", StateWords.Of(evidence.Kind)),
                            ("title", evidence.Title),
                            ("address", evidence.Destination),
                            ("is_external", evidence.Destination is Destination.Elsewhere)
                        )
                    )
                )
            ),
            ("verdicts", View.List(record.Verdicts.Select(OfVerdict))),
            ("is_complete", !record.Verdicts.Any(verdict => verdict.IsOpen)),
            ("open_verdicts", View.List(record.Verdicts.Where(verdict => verdict.IsOpen).Select(OfVerdict)))
        );

    public static ScriptArray OfFootnotes(IReadOnlyList<Footnote> notes) =>
        View.List(notes.Select(note => View.Of(("mark", note.Mark), ("text", note.Text), ("source", note.Source))));

    private ScriptObject OfVerdict(RuleVerdict verdict) =>
        View.Of(
            ("rule", verdict.Rule),
            ("judgement", StateWords.Of(verdict.Outcome)),
            (
                "message",
                wording.Words(
                    ShownVerdict.MessageOf(verdict, isForOffice) ?? (verdict.IsOpen ? ShownVerdict.NotComplete : "")
                )
            ),
            ("word", verdict.Word)
        );
}
