/// The style sheet of a page.
///
/// It names no address, so that a browser loads nothing for it.
enum HTMLStyle {
  /// Returns the style sheet.
  ///
  /// - Parameters:
  ///   - stages: The number of stages, which are the columns of the board.
  ///   - perPage: The number of stages side by side on a printed page.
  ///   - fitsA4: Whether the printed page has paper size A4; otherwise A3.
  /// - Returns: The rules.
  static func sheet(stages: Int, perPage: Int, fitsA4: Bool) -> String {
    colours(
      ":root", \.light, page: RatingColours.lightPage,
      rest: lightRest + "--stages:\(max(1, stages));--per-page:\(perPage);")
      + "@media not print{@media (prefers-color-scheme:dark){"
      + colours(":root", \.dark, page: RatingColours.darkPage, rest: darkRest) + "}}\n"
      + rules + boardRules + "@page{size:\(fitsA4 ? "A4" : "A3") landscape;margin:12mm}\n" + printRules
  }

  private static let lightRest =
    "color-scheme:light;--card:#fff;--ink:#1c2126;--quiet:#555d66;--line:#e3dfd8;--soft:#f3f0ea;--accent:#1f5c8f;"
  private static let darkRest =
    "color-scheme:dark;--card:#1c2024;--ink:#eae8e4;--quiet:#a7afb8;--line:#30363c;--soft:#22272c;--accent:#86bdf0;"

  private static func colours(
    _ selector: String, _ shades: KeyPath<RatingColours, RatingColours.Shades>, page: String, rest: String
  ) -> String {
    let ratings = RatingColours.all.map { colours in
      let shade = colours[keyPath: shades]
      return
        "--\(colours.name)-fill:\(shade.fill);--\(colours.name)-edge:\(shade.edge);--\(colours.name)-ink:\(shade.ink);"
    }
    return "\(selector){--page:\(page);\(rest)\n\(ratings.joined(separator: "\n"))}\n"
  }

  /// The CSS classes with the colours of cells, signs and dots.
  private static let names = RatingColours.all.map { colours in
    ".\(colours.name){--fill:var(--\(colours.name)-fill);--edge:var(--\(colours.name)-edge);--on:var(--\(colours.name)-ink)}\n"
  }.joined()

  private static let rules =
    names + """
      *{box-sizing:border-box}
      html{background:var(--page);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-top:4rem;
      font:400 1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
      font-variant-numeric:tabular-nums}
      body{margin:0 auto;max-width:110rem;padding:0 clamp(1rem,2vw,3rem) 3rem;overflow-wrap:break-word}
      h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
      ul,ol{list-style:none}
      a{color:var(--accent);text-underline-offset:.15em}
      :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.3rem}
      h1{font-size:clamp(2rem,4.5vw,3.25rem);line-height:1.1;letter-spacing:-.022em;font-weight:680;text-wrap:balance}
      h2{font-size:1.5rem;line-height:1.25;letter-spacing:-.012em;font-weight:650;margin-bottom:1.25rem}
      h3{font-size:1rem;line-height:1.35;font-weight:650}
      .lead{font-size:1.125rem;max-width:48rem;margin-top:1rem;color:var(--quiet);white-space:pre-line}
      .quiet{color:var(--quiet)}
      .sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
      caption.sr{display:block}
      .skip{position:absolute;left:1rem;top:-5rem;background:var(--accent);color:var(--page);padding:.6rem 1rem;border-radius:0 0 .5rem .5rem;z-index:3}
      .skip:focus{top:0}
      .top{padding:clamp(2rem,6vw,4.5rem) 0 1.75rem}
      .eyebrow{color:var(--accent);font-size:.8125rem;font-weight:650;letter-spacing:.07em;text-transform:uppercase;margin-bottom:.75rem}
      .meta{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin-top:1.25rem;color:var(--quiet);font-size:.9375rem}
      .contents{position:sticky;top:0;z-index:2;background:var(--page);border-block:1px solid var(--line)}
      .contents ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;scrollbar-width:none}
      .contents a{display:block;padding:.55rem 0;color:var(--quiet);text-decoration:none;font-size:.875rem;font-weight:550;white-space:nowrap}
      .contents a:hover{color:var(--accent)}
      .part{padding-top:clamp(2.25rem,4vw,3.5rem)}
      .cards{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr))}
      .cards.two{grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr))}
      .card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.5rem}
      .card.wide{margin-bottom:1.25rem}
      .card>h3{font-size:1.0625rem;margin-bottom:1rem}
      .balance{display:flex;gap:2px;border-radius:.5rem;overflow:hidden}
      .balance span{flex:1 1 0;min-width:1.75rem;padding:.3rem .5rem;background:var(--fill);color:var(--on);border-bottom:3px solid var(--edge);font-weight:650;font-size:.875rem;white-space:nowrap}
      .balance-words{margin-top:.9rem;font-weight:550}
      .moments li,.steps li{display:flex;gap:.85rem;padding:.8rem 0;border-top:1px solid var(--line)}
      .moments li:first-child,.steps li:first-child{border-top:0;padding-top:0}
      .steps{counter-reset:step}
      .steps li{counter-increment:step}
      .steps li::before{content:counter(step);flex:none;width:1.75rem;height:1.75rem;border-radius:50%;background:var(--soft);font-size:.8125rem;font-weight:650;display:grid;place-content:center}
      .steps strong{font-weight:600}
      .steps .quiet{font-size:.875rem;margin-top:.15rem}
      .place{text-decoration-thickness:1px}
      .place b{font-weight:600}
      .sign{display:inline-block;flex:none;min-width:2rem;height:1.75rem;line-height:1.6rem;padding:0 .3rem;text-align:center;border-radius:.4rem;background:var(--fill);color:var(--on);border:1px solid var(--edge);font-weight:700;font-size:.9375rem}
      .sign.open{border-style:dashed}
      .word{margin-inline-start:.5rem}
      .mark{display:inline-block;min-width:1.25rem;text-align:center;font-weight:700}
      .scroller{position:relative;overflow-x:auto;scrollbar-width:thin}
      .list,.lanes{border-collapse:collapse;width:100%;background:var(--card);border-radius:1rem;font-size:.9375rem;line-height:1.45}
      .list th,.list td,.lanes th,.lanes td{padding:.75rem .9rem;text-align:start;vertical-align:top;border-top:1px solid var(--line)}
      .list thead th{border-top:0;color:var(--quiet);font-size:.8125rem;font-weight:600;white-space:nowrap}
      .list tbody th{font-weight:600;min-width:15rem}
      .list td{min-width:7rem}
      .list .date,.list .figure{white-space:nowrap}
      .list .figure,.list .date{min-width:0}
      .list .figure{text-align:end}
      .list ul+ul,.facts li+li{margin-top:.3rem}
      .progress{display:block;width:6rem;height:.4rem;border-radius:.2rem;background:var(--soft);margin:.35rem 0 .2rem;overflow:hidden}
      .progress span{display:block;height:100%;background:var(--accent)}
      .group th{background:var(--soft);font-size:.875rem}
      .differs th{box-shadow:inset 3px 0 var(--accent)}
      .both dl{display:grid;gap:1rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));margin-bottom:1rem}
      .both dt{font-weight:650;margin-bottom:.5rem}
      .both .balance{margin-bottom:.5rem}
      .lanes{min-width:calc(6.5rem + var(--per-page)*7.5rem)}
      .lanes th,.lanes td{font-size:.8125rem;padding:.7rem .75rem;border-inline-start:1px solid var(--line)}
      .lanes .facts{font-size:inherit}
      .lanes td b{font-weight:550}
      .lanes tr>:first-child{border-inline-start:0;width:6.5rem;min-width:6.5rem}
      .lanes thead th,.lanes thead td{border-top:0;font-weight:650}
      .lanes tbody th{color:var(--quiet);font-weight:600}
      .lanes li+li{margin-top:.4rem}
      .named b{display:block;color:var(--quiet);font-size:.75rem}
      .visibility th{padding:.35rem .9rem;border-top:2px dashed var(--quiet);font-size:.8125rem}
      .number{color:var(--quiet);font-weight:500}
      .persona header{display:flex;align-items:center;gap:.9rem;margin-bottom:.9rem}
      .initials{flex:none;width:2.75rem;height:2.75rem;border-radius:50%;display:grid;place-content:center;background:var(--accent);color:var(--page);font-weight:650}
      .persona h3{font-size:1.125rem}
      blockquote{margin:.9rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--accent);font-size:1.0625rem;white-space:pre-line}
      .text{white-space:pre-line}
      .facts{display:grid;gap:.9rem 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));font-size:.9375rem;line-height:1.45}
      .facts>div{min-width:0}
      .facts dt{color:var(--quiet);font-size:.8125rem;font-weight:600;margin-bottom:.1rem}
      .facts dd{white-space:pre-line;overflow-wrap:anywhere}
      .facts dd>ul{white-space:normal}
      .facts li{white-space:pre-line;padding-inline-start:.9rem;position:relative}
      .facts li::before{content:"";position:absolute;inset-inline-start:0;top:.6em;width:.3rem;height:.3rem;border-radius:50%;background:var(--quiet)}
      .facts .facts{gap:.15rem 0;grid-template-columns:1fr;margin-top:.2rem}
      .facts .facts>div{display:flex;flex-wrap:wrap;gap:0 .5rem}
      .facts .facts dt{margin:0}
      .facts b{font-weight:600}
      .touchpoints h3{margin:1.75rem 0 .6rem}
      .touchpoints h3:first-of-type{margin-top:0}
      .touchpoint{background:var(--card);border:1px solid var(--line);border-inline-start:5px solid var(--edge);border-radius:.6rem;margin-bottom:.5rem}
      .touchpoint summary{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem .75rem;padding:.65rem 1rem;cursor:pointer}
      .touchpoint summary::after{content:"";margin-inline-start:auto;width:.5rem;height:.5rem;border:solid var(--quiet);border-width:0 2px 2px 0;transform:rotate(45deg)}
      .touchpoint[open] summary::after{transform:rotate(-135deg)}
      .touchpoint summary>*{min-width:0;overflow-wrap:anywhere}
      .touchpoint summary b{font-weight:600}
      .inside{padding:.25rem 1rem 1.25rem;scroll-margin-top:8rem}
      .inside>.quiet{margin-bottom:.75rem}
      .foot{margin-top:4rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}

      """

  private static let boardRules = """
    .legend ul{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;font-size:.875rem;color:var(--quiet);margin-bottom:1.5rem}
    .legend li{display:flex;align-items:center;gap:.4rem}
    .board{display:grid;grid-template-columns:repeat(var(--stages),minmax(8.5rem,1fr));grid-template-rows:auto auto 1fr;min-width:min-content}
    .stage{display:contents}
    .stage-head{grid-row:1;padding:0 .3rem .9rem;display:flex;flex-direction:column}
    .phase{height:1.9rem;margin:0 -.3rem .7rem;padding-inline-start:.3rem;border-bottom:3px solid var(--quiet);color:var(--quiet);font-size:.75rem;font-weight:650;letter-spacing:.08em;text-transform:uppercase}
    .during .phase{border-color:var(--ink)}
    .before .phase,.after .phase,.phase.none{border-color:var(--line)}
    .phase.same,.phase.again{color:transparent}
    .stage-head h3{margin-bottom:.5rem;flex:1;display:flex;gap:.35rem;overflow-wrap:anywhere}
    .stage-head .balance{border-radius:.3rem;gap:1px}
    .stage-head .balance span{padding:0 .2rem;min-width:1.25rem;font-size:.6875rem;border-bottom-width:2px;text-align:center}
    .cells{grid-row:3;padding:.25rem .3rem;border-inline-start:1px solid var(--line)}
    .board>.stage:nth-of-type(1) .cells{border-inline-start-color:transparent}
    p.cells{color:var(--quiet);font-size:.8125rem}
    .cell{margin-bottom:.5rem;border-radius:.55rem;background:var(--fill);border:1px solid transparent;border-inline-start:4px solid var(--edge);color:var(--on)}
    .cell.open{border:1px dashed var(--edge);border-inline-start-width:4px}
    .cell.retired{opacity:.6;text-decoration:line-through}
    .cell a{display:block;padding:.5rem .45rem .55rem .5rem;color:inherit;text-decoration:none;font-size:.8125rem;line-height:1.3}
    .cell a:hover .name{text-decoration:underline}
    .first{display:flex;justify-content:space-between;align-items:baseline;gap:.4rem;min-height:1.2rem}
    .rating{white-space:nowrap;flex:none;font-weight:750;font-size:1rem;letter-spacing:.02em}
    .marks{display:inline-flex;flex-wrap:wrap;justify-content:flex-end;gap:0 .35rem;font-weight:650;font-size:.75rem}
    .name{display:block;font-weight:600;hyphens:auto}
    .channel{display:block;font-size:.78125rem;margin-top:.1rem}
    .changed{display:inline-block;margin-top:.35rem;padding:.05rem .4rem;border-radius:.3rem;background:var(--card);color:var(--ink);font-size:.75rem;font-weight:600}
    .curve{grid-row:2;grid-column:1/-1;margin-bottom:1rem}
    .plot{position:relative;background:var(--card);border-block:1px solid var(--line)}
    .plot svg{display:block;width:100%;height:9rem;overflow:visible}
    .plot path{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round}
    .plot .zero{stroke:var(--line);stroke-width:1}
    .plot .border{stroke:var(--line);stroke-width:1}
    .plot .area{fill:var(--accent);fill-opacity:.09;stroke:none}
    .plot .line{stroke:var(--accent);stroke-width:2.5}
    .plot .assumed{stroke-dasharray:2 6}
    .plot .other{stroke:var(--quiet);stroke-width:2;stroke-dasharray:8 4}
    .plot .dot{stroke:var(--edge);stroke-width:9}
    .plot .ring{stroke:var(--ink);stroke-width:15;stroke-opacity:.28}
    .scale{position:absolute;inset:0 auto 0 0;display:flex;flex-direction:column;justify-content:space-between;padding:.35rem 0 .35rem .25rem;font-size:.6875rem;line-height:1;color:var(--quiet);font-weight:650}
    .axis{display:none}
    figcaption{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:.5rem .3rem 0;font-size:.8125rem;color:var(--quiet)}
    figcaption strong{color:var(--ink);font-weight:600}
    .key{display:inline-flex;align-items:center;gap:.4rem}
    .stroke{width:1.75rem;border-top:3px solid var(--accent)}
    .stroke.other{border-top:2px dashed var(--quiet)}
    @media (max-width:44rem){
    .contents ul{flex-wrap:nowrap;overflow-x:auto}
    .board{display:block;min-width:0}
    .stage{display:block;margin-top:1.5rem}
        .phase.same{display:none}
    .phase.again{color:var(--quiet)}
    .cells{border-inline-start:0}
    .cell a{font-size:1rem}
    .axis{display:flex}
    .axis li{flex:1;text-align:center;overflow:hidden;font-size:0;color:var(--quiet)}
    .axis span{font-size:.6875rem;font-weight:600}
    .lanes{min-width:calc(var(--per-page)*11rem)}
    .lanes tr>:first-child{position:sticky;left:0;background:var(--card);width:6.5rem;min-width:6.5rem}
    .card{padding:1.1rem}
    .plot svg{height:7rem}
    }

    """

  private static let printRules = """
    @media print{
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    html{font-size:9.5pt;background:#fff}
    body{max-width:none;padding:0}
    .contents,.skip{display:none}
    .top{padding:0 0 6mm}
    h1{font-size:26pt}
    h2,h3{break-after:avoid}
    .part{padding-top:8mm}
    .journey{break-before:page;padding-top:0}
    .legend ul{margin-bottom:4mm}
    .card,.cell,.stage-head,.curve,tr,.facts>div{break-inside:avoid}
    .scroller{overflow:visible}
    .board{grid-template-columns:repeat(var(--per-page),minmax(0,1fr));grid-template-rows:none;grid-auto-flow:row;min-width:0}
    .stage{display:block;break-inside:avoid;margin-bottom:6mm}
    .stage-head,.cells,.curve{grid-row:auto}
    .phase.again{color:var(--quiet)}
    .cell a{font-size:8.5pt;padding:1.2mm 1.6mm}
    .cell{margin-bottom:1.4mm}
    .channel,.marks{font-size:7.5pt}
    .plot svg{height:30mm}
    .axis{display:flex}
    .axis li{flex:1 1 0;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:1mm;font-size:7.5pt;color:var(--quiet)}
    .lanes{min-width:0;table-layout:fixed}
    .lanes th,.lanes td{font-size:7.5pt;padding:1.2mm 1.6mm}
    .lanes tr>:first-child{width:22mm;min-width:0}
    .list{font-size:8.5pt}
    .list th,.list td{padding:1.2mm 2mm;min-width:0}
    .list tbody th{min-width:0}
    thead{display:table-header-group}
    .touchpoint:not([open]){display:none}
    .touchpoints:not(:has([open])){display:none}
    .foot{margin-top:6mm}
    a{color:inherit}
    }

    """
}
