using System.Diagnostics.CodeAnalysis;
using ItaSite.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>A template did more than any page needs.</summary>
[SuppressMessage("Design", "CA1032", Justification = "made in one place, with all it needs to say")]
internal sealed class TemplateLimitException(SourceSpan span, Problem problem, long limit)
    : ScriptRuntimeException(span, problem.Code)
{
    public Problem Problem { get; } = problem;

    public long Limit { get; } = limit;
}
