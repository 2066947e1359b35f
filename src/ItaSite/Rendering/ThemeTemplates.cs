using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>A theme's templates, parsed once for all pages.</summary>
internal sealed class ThemeTemplates
{
    private readonly Dictionary<string, Template> templates = [];
    private readonly Dictionary<string, Template> partials = [];

    private ThemeTemplates(Theme theme, DiagnosticBag diagnostics)
    {
        foreach (var (name, text) in theme.Templates)
            Parse(templates, name, text, diagnostics);

        foreach (var (name, text) in theme.Partials)
            Parse(partials, name, text, diagnostics);
    }

    public static Diagnosed<ThemeTemplates> Of(Same<Theme> theme)
    {
        var diagnostics = new DiagnosticBag();
        return new Diagnosed<ThemeTemplates>(new ThemeTemplates(theme.Value, diagnostics), diagnostics);
    }

    public IEnumerable<string> PartialNames => partials.Keys;

    /// <summary>
    /// Null if the theme has no such template, or it could not be parsed (and that is reported already).
    /// </summary>
    public Template? Find(string name) => templates.GetValueOrDefault(name);

    public Template? FindPartial(string name) => partials.GetValueOrDefault(name);

    /// <summary>What a failed template means to whoever wrote it.</summary>
    /// <param name="page">The page that was being printed.</param>
    public static Diagnostic Explain(ScriptRuntimeException error, string template, SitePath page)
    {
        var span = error.Span;
        var place = PlaceOf(span, template);
        if (error is UnknownNameException unknown)
            return unknown.At(place, page.Value);

        return TemplateLimits.Of(error) is var (problem, limit)
            ? Diagnostic.At(place, problem, limit.ToString("#,0"), page.Value)
            : Diagnostic.At(place, TemplateProblems.TemplateFailed, error.OriginalMessage, page.Value);
    }

    /// <summary>Scriban counts from 0, and says -1 at the end of a file.</summary>
    private static Place PlaceOf(SourceSpan span, string template) =>
        new(
            string.IsNullOrEmpty(span.FileName) ? template : span.FileName,
            Math.Max(0, span.Start.Line) + 1,
            Math.Max(0, span.Start.Column) + 1
        );

    private static void Parse(
        Dictionary<string, Template> parsed,
        string name,
        TemplateText text,
        DiagnosticBag diagnostics
    )
    {
        var template = Template.Parse(text.Text, text.Source);
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            diagnostics.Add(
                Diagnostic.At(PlaceOf(message.Span, text.Source), TemplateProblems.TemplateIsBroken, message.Message)
            );
        }

        if (!template.HasErrors)
            parsed.Add(name, template);
    }
}
