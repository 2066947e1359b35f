namespace ItaSite.Model;

internal sealed record RegisterTotals(
    int Items,
    int ItemsWithoutPage,
    int Elements,
    int Found,
    int Sample,
    int Missing,
    int Waived,
    int DeclaredDone
)
{
    public static RegisterTotals Of(IReadOnlyList<ItemRecord> items) =>
        new(
            items.Count,
            items.Count(item => item.Page is null),
            items.Sum(item => item.Elements.Count),
            items.Sum(item => item.Count(ElementState.Found)),
            items.Sum(item => item.Count(ElementState.Sample)),
            items.Sum(item => item.Count(ElementState.Missing)),
            items.Sum(item => item.Count(ElementState.Waived)),
            items.Count(item => item.Page?.Declared == DeclaredState.Done)
        );
}
