using System.Net;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>
/// One page while templates print it: what is printed is escaped, addresses become links from this page, and a misspelt
/// name is an error.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private readonly string? absoluteBase;
    private readonly NotedViews own = new();
    private readonly string[] names;
    private int steps;
    private long joined;

    /// <param name="absoluteBase">
    /// For the page that hosts show at any depth, what its links begin with; null for relative links.
    /// </param>
    public PageContext(
        SitePath page,
        string? absoluteBase,
        ScriptObject functions,
        IEnumerable<(string Name, object? Value)> views
    )
        : base(new ScriptObject())
    {
        Page = page;
        this.absoluteBase = absoluteBase;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = TemplateLimits.Rounds;
        RecursiveLimit = TemplateLimits.Depth;
        LimitToString = TemplateLimits.Letters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = TemplateLimits.Letters;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        NewLine = "\n";
        TryGetMember = Misspelt;
        TryGetVariable = Misspelt;
        foreach (var (name, value) in views)
            Show(name, value);

        names = [.. own.Keys, .. functions.Keys];
        PushGlobal(functions);
        PushGlobal(own);
    }

    public SitePath Page { get; }

    /// <summary>The names that templates asked for, of views and of their own.</summary>
    public IReadOnlySet<string> Asked => own.Asked;

    /// <summary>Gives templates a value that they can't change; names of their own they may set beside it.</summary>
    public void Show(string name, object? value) => own.SetValue(name, value, readOnly: true);

    public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject switch
        {
            null => this,
            HtmlText html => Write(html.Value),
            string text => Write(WebUtility.HtmlEncode(text)),
            Destination destination => Write(WebUtility.HtmlEncode(Link(destination))),
            StringBuilderOutput captured => Write(captured.ToString()),
            _ => base.Write(span, textAsObject),
        };

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++steps > TemplateLimits.Steps)
            throw Over(EndlessTemplateProblems.TemplateWorksTooLong, TemplateLimits.Steps);

        var value = base.Evaluate(scriptNode, aliasReturnedFunction);

        // The one way to join texts that the library's own limit does not see.
        return scriptNode is ScriptInterpolatedStringExpression ? Joined(value as string) : value;
    }

    /// <summary>The library calls it for each text that is joined to another.</summary>
    public override string? ObjectToString(object? value, bool nested = false) =>
        Joined(base.ObjectToString(value, nested));

    private string? Joined(string? text)
    {
        joined += text?.Length ?? 0;
        if (text?.Length > TemplateLimits.Letters)
            throw Over(EndlessTemplateProblems.TemplateTextIsTooLong, TemplateLimits.Letters);

        return joined <= TemplateLimits.JoinedLetters
            ? text
            : throw Over(EndlessTemplateProblems.TemplateTextIsTooLong, TemplateLimits.JoinedLetters);
    }

    private TemplateLimitException Over(Problem problem, long limit) => new(CurrentSpan, problem, limit);

    private string Link(Destination destination) =>
        absoluteBase is null ? destination.RelativeTo(Page) : destination.Under(absoluteBase);

    private static bool Misspelt(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    ) =>
        throw new UnknownNameException(
            span,
            TemplateProblems.TemplateNameIsUnknown,
            member,
            target is ScriptObject view ? view.Keys : []
        );

    private static bool Misspelt(
        TemplateContext context,
        SourceSpan span,
        ScriptVariable variable,
        out object? value
    ) =>
        throw new UnknownNameException(
            span,
            TemplateProblems.TemplateNameIsUnknown,
            variable.Name,
            ((PageContext)context).names
        );
}
