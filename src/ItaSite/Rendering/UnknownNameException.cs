using System.Diagnostics.CodeAnalysis;
using ItaSite.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>A template used a name that does not exist.</summary>
[SuppressMessage("Design", "CA1032", Justification = "made in one place, with all it needs to say")]
internal sealed class UnknownNameException(SourceSpan span, Problem problem, string unknown, IEnumerable<string> known)
    : ScriptRuntimeException(span, problem.Code)
{
    public Diagnostic At(Place place, string page) =>
        Diagnostic.At(place, problem, unknown, page) with
        {
            Suggestion = Nearest.To(unknown, known),
        };
}
