using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The views of one page, which note those that its templates asked for.</summary>
internal sealed class NotedViews : ScriptObject
{
    private readonly HashSet<string> asked = [];

    public IReadOnlySet<string> Asked => asked;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        asked.Add(member);
        return base.TryGetValue(context, span, member, out value);
    }
}
