namespace ItaSite.Markdown;

/// <summary>The bullets of Word, which are letters of its fonts Symbol and Wingdings.</summary>
internal static class WordBullets
{
    public static string Sign(char letter) =>
        letter switch
        {
            '\uF0A7' or '\uF06E' => "▪",
            '\uF0D8' => "➢",
            '\uF076' => "❖",
            '\uF0FC' => "✓",
            '\uF0A8' or '\uF06F' or '\uF0A3' or '\uF071' => "☐",
            '\uF0FE' => "☑",
            '\uF02D' => "–",
            _ => "•",
        };
}
