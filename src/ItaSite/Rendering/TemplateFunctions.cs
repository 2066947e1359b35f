using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>
/// The few functions that templates may call; Scriban's own are left out, since some read the clock or roll dice.
/// </summary>
internal static class TemplateFunctions
{
    public static void AddTo(
        ScriptObject functions,
        Theme theme,
        string? baseUrl,
        ThemeTemplates templates,
        Wording wording
    )
    {
        var assets = theme.Assets;
        Add("include", 1, (context, caller, arguments) => Include(context, caller, arguments, templates));
        Add("asset", 1, (_, caller, arguments) => new Destination.InSite(Asset(caller, arguments).Address));
        Add("inline_asset", 1, (_, caller, arguments) => new HtmlText(Asset(caller, arguments).Text ?? ""));
        Add(
            "is_current",
            1,
            (context, _, arguments) => arguments[0] is Destination.InSite inSite && inSite.Path == context.Page
        );
        Add(
            "absolute",
            1,
            (_, _, arguments) =>
                arguments[0] is Destination destination && baseUrl is not null ? destination.Under(baseUrl) : null
        );
        Add(
            "number",
            1,
            (_, _, arguments) =>
                arguments[0] switch
                {
                    int number => wording.Number(number),
                    string text => wording.Digits(text),
                    _ => arguments[0],
                }
        );

        void Add(string name, int required, Func<PageContext, ScriptNode, ScriptArray, object?> invoke) =>
            functions.SetValue(name, new TemplateFunction(required, invoke), readOnly: true);

        ThemeAsset Asset(ScriptNode caller, ScriptArray arguments)
        {
            var name = arguments[0] as string ?? "";
            return assets.GetValueOrDefault(name)
                ?? throw new UnknownNameException(caller.Span, TemplateProblems.AssetIsMissing, name, assets.Keys);
        }
    }

    /// <summary><c>$0</c> is the partial's name, <c>$1</c>… what it was given.</summary>
    private static HtmlText Include(
        PageContext context,
        ScriptNode caller,
        ScriptArray arguments,
        ThemeTemplates templates
    )
    {
        var name = arguments[0] as string ?? "";
        var partial =
            templates.FindPartial(name)
            ?? throw new UnknownNameException(
                caller.Span,
                TemplateProblems.TemplateNameIsUnknown,
                name,
                templates.PartialNames
            );
        context.PushOutput();
        context.PushLocal();
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
            return new HtmlText(partial.Render(context));
        }
        finally
        {
            context.PopLocal();
            context.PopOutput();
        }
    }
}
