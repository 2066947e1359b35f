using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Reading;

/// <summary>The one rule for templates: the page's own <c>layout:</c>, or the default of its folder.</summary>
internal static class PageLayout
{
    public static string Of(PageDraft draft, Theme theme, DiagnosticBag diagnostics)
    {
        if (draft.Layout is { } layout)
        {
            if (theme.Templates.ContainsKey(layout) || theme.Templates.Count == 0)
                return layout;

            // Told here, so the page goes on with its default: nobody need be reported again that the template is
            // missing.
            diagnostics.Add(
                Diagnostic.At(draft.LayoutPlace, PageProblems.LayoutIsUnknown, layout) with
                {
                    Suggestion = Nearest.To(layout, theme.Templates.Keys),
                }
            );
        }

        if (draft.Item is not null)
            return "item";

        if (draft.Source.File.StartsWith(SourceTree.News, StringComparison.Ordinal))
            return "news-entry";

        return draft.Address == SiteAddresses.Home ? "home" : "page";
    }
}
