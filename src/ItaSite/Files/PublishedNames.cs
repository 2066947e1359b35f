using System.Collections.Frozen;

namespace ItaSite.Files;

/// <summary>What a file may be called that visitors are served: hosts and browsers go by the name.</summary>
internal static class PublishedNames
{
    private static readonly FrozenSet<string> Documents = Set(
        """
        .pdf .doc .docx .docm .dot .dotx .xls .xlsx .xlsm .xltx .xltm .xlsb .ppt .pptx .pptm .pps .ppsx .potx
        .odt .ods .odp .odg .ott .ots .otp .rtf .csv .tsv .txt .json .geojson .xml .kml .gpx .ics .vcf .epub
        .zip .rar .7z
        .jpg .jpeg .jfif .jpe .pjpeg .pjp .png .gif .webp .avif .heic .heif .tif .tiff .bmp .svg
        .mp3 .m4a .aac .wav .ogg .oga .opus .flac .mp4 .m4v .webm .ogv .mov .avi .wmv .mpg .mpeg .3gp
        """
    );

    private static readonly FrozenSet<string> Assets = Set(
        """
        .css .js .svg .json .txt .webmanifest .png .jpg .jpeg .gif .webp .avif .ico .woff .woff2 .ttf .otf .md
        """
    );

    /// <summary>What browsers open as a page.</summary>
    private static readonly FrozenSet<string> Pages = Set(
        """
        .html .htm .xhtml .xht .xhtm .shtml .shtm .stm .mht .mhtml .eml .svgz .xsl .xslt .rdf .rss .atom .swf .hta
        .htc .mathml .mml .wml .hts .htx .dhtml .vml .webarchive .maff
        """
    );

    /// <summary>What runs, on the host or on a visitor's computer.</summary>
    private static readonly FrozenSet<string> Programs = Set(
        """
        .php .php3 .php4 .php5 .php7 .php8 .phps .pht .phtml .phar .asp .aspx .ashx .asmx .asa .asax .ascx .cer .cdx
        .axd .config .cshtml .vbhtml .jsp .jspx .jspf .do .action .cfm .cfml .cgi .fcgi .pl .pm .py .pyc .rb .lua .sh
        .bash .ps1 .psm1 .psd1 .bat .cmd .com .exe .scr .msi .msp .dll .cpl .sys .lnk .url .website .desktop .inf .reg
        .vb .vbs .vbe .js .mjs .cjs .jse .wsf .wsh .wsc .ws .sct .jar .class .apk .ipa .app .dmg .pkg .deb .rpm .run
        .bin .elf .so .iso .img .vhd .chm .hlp .gadget .application .appref-ms .jnlp .wasm .asis .var .inc .tpl
        .htaccess
        """
    );

    /// <summary>Middles of a name by which servers go: x.php.pdf may run as x.php.</summary>
    private static readonly FrozenSet<string> WithinNames = Set(
        """
        .php .php3 .php4 .php5 .php7 .php8 .phtml .pht .phar .asp .aspx .ashx .asa .cer .jsp .jspx .cfm .cgi .fcgi
        .pl .py .rb .sh .shtml .asis .var .htaccess .exe .hta .js .html .htm .xhtml .svgz
        """
    );

    /// <summary>What hosts take for their settings.</summary>
    private static readonly FrozenSet<string> OfHosts = Set(
        """
        _redirects _headers _routes.json _worker.js netlify.toml vercel.json now.json firebase.json
        staticwebapp.config.json routes.json static.json wrangler.toml wrangler.json web.config cname caddyfile
        .htaccess .htpasswd .user.ini php.ini nginx.conf apple-app-site-association assetlinks.json
        crossdomain.xml clientaccesspolicy.xml sw.js service-worker.js serviceworker.js
        browserconfig.xml ads.txt app-ads.txt package.json composer.json dockerfile procfile _config.yml
        """
    );

    public static NameVerdict OfDocument(string name) => Of(name, Documents);

    /// <param name="name">Of a theme's file.</param>
    public static NameVerdict OfAsset(string name) => Of(name, Assets);

    private static NameVerdict Of(string name, FrozenSet<string> allowed)
    {
        var lower = name.ToLowerInvariant();
        if (OfHosts.Contains(lower))
            return NameVerdict.HostSetting;

        var extension = Path.GetExtension(lower);
        if (!allowed.Contains(extension))
            return Pages.Contains(extension) ? NameVerdict.WebPage
                : Programs.Contains(extension) ? NameVerdict.Program
                : NameVerdict.Unknown;

        var runs = lower.Split('.', ';')[1..^1].Any(part => WithinNames.Contains($".{part.Trim()}"));
        return runs ? NameVerdict.Program : NameVerdict.Good;
    }

    private static FrozenSet<string> Set(string names) =>
        names.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
