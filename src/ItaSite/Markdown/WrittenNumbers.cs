using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>
/// Keeps the numbers of a list as they were written, where Markdown would count anew: entry 4 behind entry 2 stays 4.
/// </summary>
internal static class WrittenNumbers
{
    public static void Keep(MarkdownDocument body)
    {
        foreach (var list in body.Descendants<ListBlock>().Where(list => list.IsOrdered))
        {
            var items = list.OfType<ListItemBlock>().ToList();
            if (items.TrueForAll(item => item.Order == items[0].Order))
                continue;

            var expected = items[0].Order;
            foreach (var item in items)
            {
                if (item.Order != expected)
                    item.GetAttributes().AddProperty("value", item.Order.ToString());

                expected = item.Order + 1;
            }
        }
    }
}
