using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Tells what a year's register still lacks.</summary>
internal static class MissingOnes
{
    public static IEnumerable<Diagnostic> In(Register register)
    {
        foreach (var record in register.Items)
        {
            if (register.Year.Drafts.Contains(record.Item.Code))
                continue;

            if (record.Page is not { } page)
            {
                yield return Diagnostic.At(
                    Place.TopOf($"{SourceTree.Content}oit/{register.Year.Year}/catalogue.yaml"),
                    Problems.ItemHasNoPage,
                    record.Item.Code.Value,
                    record.Item.Title);
                continue;
            }

            foreach (var element in record.Elements.Where(element => element.State == ElementState.Missing && !element.Element.IsOptional))
            {
                var heading = page.Page.Headings.FirstOrDefault(heading => heading.Id == element.Element.Key);
                yield return Diagnostic.At(
                    heading?.Place ?? Place.TopOf(page.Page.Source),
                    Problems.ElementIsMissing,
                    element.Element.Key,
                    record.Item.Code.Value,
                    $"{{#{element.Element.Key}}}");
            }
        }
    }
}
